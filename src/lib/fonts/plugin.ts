/**
 * A Vite plugin that cuts the fonts before anything asks for them: web fonts and their stylesheet for the page,
 * TrueType instances for pictures. A stamp of the packages and of this folder says whether that was already done.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { instance, web } from './cut.ts';
import { stylesheet } from './faces.ts';
import { faces, made, names, weights } from './recipe.ts';

function stamp(): string {
	const hash = createHash('sha256');
	for (const name of names) hash.update(readFileSync(faces[name].file));
	const code = readdirSync('src/lib/fonts').filter((file) => file.endsWith('.ts'));
	for (const file of code.sort()) hash.update(readFileSync(`src/lib/fonts/${file}`));
	return hash.digest('hex');
}

/** Written beside and then renamed, so that another process never reads half a font. */
function write(file: string, content: Buffer | string): void {
	const draft = `${made}/.${process.pid}.${file}`;
	writeFileSync(draft, content);
	renameSync(draft, `${made}/${file}`);
}

async function make(): Promise<void> {
	const now = stamp();
	if (existsSync(`${made}/stamp`) && readFileSync(`${made}/stamp`, 'utf8') === now) return;
	mkdirSync(made, { recursive: true });
	for (const name of names) {
		write(`${name}.woff2`, await web(name));
		for (const weight of weights) write(`${name}-${weight}.ttf`, await instance(name, weight));
	}
	write('faces.css', await stylesheet());
	write('stamp', now);
}

export const fonts = (): Plugin => ({ name: 'fonts', buildStart: make });
