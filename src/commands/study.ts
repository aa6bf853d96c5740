/**
 * `npm run --silent study -- FILE … [--language fr|en] [--actors FILE] [--to FORMAT] [--out DIR]`: prints the clause data
 * of texts on standard output, or what else they can be saved as. Whatever is wrong is one line on standard error and
 * exit code 1; what should only be known is a line there too.
 */

import { studied } from './studied';

process.stdout.on('error', () => process.exit());

const line = (message: string): void => void process.stderr.write(`${message.replaceAll(/\s*[\r\n]+\s*/g, ' ')}\n`);

function fault(message: string): void {
	line(message);
	process.exitCode = 1;
}

try {
	const answer = await studied(process.argv.slice(2), { fault, warning: line });
	if (answer !== '') process.stdout.write(`${answer}\n`);
} catch (error) {
	fault(error instanceof Error ? error.message : String(error));
}
