/**
 * `npm run --silent study -- FILE [--language fr|en] [--actors FILE]`: prints the clause data of a text on standard
 * output. Whatever is wrong is one line on standard error and exit code 1.
 */

import { studied } from './studied';

process.stdout.on('error', () => process.exit());

try {
	process.stdout.write(`${await studied(process.argv.slice(2))}\n`);
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(`${message.replaceAll(/\s*[\r\n]+\s*/g, ' ')}\n`);
	process.exitCode = 1;
}
