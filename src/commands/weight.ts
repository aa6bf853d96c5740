/** What a browser fetches before a built page can be used, by kind, and how heavy each file is on the wire. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export const kinds = ['script', 'style', 'HTML', 'fonts'] as const;
export type Kind = (typeof kinds)[number];

/** What a document's first page may weigh, in kB. */
export const budgets: Readonly<Record<Kind, number>> = { script: 120, style: 15, HTML: 45, fonts: 140 };

export interface Fetched {
	readonly kind: Kind;
	readonly file: string;
	readonly bytes: number;
}

/** Fonts are compressed already and are sent as they are. */
const weigh = (kind: Kind, file: string): Fetched => {
	const content = readFileSync(file);
	return { kind, file, bytes: kind === 'fonts' ? content.length : gzipSync(content).length };
};

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const text = (file: string): string => readFileSync(file, 'utf8');
const beside = (file: string, path: string): string => posix.join(posix.dirname(file), path);

/** A file and every script that it imports at once, each of them and theirs. */
function withImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
	if (seen.has(file) || !existsSync(file)) return seen;
	seen.add(file);
	for (const path of matches(text(file), /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g))
		withImports(beside(file, path), seen);
	return seen;
}

export function fetched(page: string): Fetched[] {
	const html = text(page);
	const entries = [
		...matches(html, /<link[^>]+href="([^"]+\.js)"[^>]*rel="modulepreload"/g),
		...matches(html, /<link[^>]+rel="modulepreload"[^>]*href="([^"]+\.js)"/g),
		...matches(html, /import\("([^"]+\.js)"\)/g)
	];
	const scripts = new Set(entries.flatMap((path) => [...withImports(beside(page, path))]));
	const styles = new Set(matches(html, /href="([^"]+\.css)"/g).map((path) => beside(page, path)));
	const fonts = new Set(
		[...styles].flatMap((file) => matches(text(file), /url\(["']?([^"')]+\.woff2)/g).map((path) => beside(file, path)))
	);
	return [
		weigh('HTML', page),
		...[...scripts].map((file) => weigh('script', file)),
		...[...styles].map((file) => weigh('style', file)),
		...[...fonts].map((file) => weigh('fonts', file))
	];
}

/** What a built page weighs, in kB of each kind. */
export function weightsOf(page: string): Readonly<Record<Kind, number>> {
	const weights = { script: 0, style: 0, HTML: 0, fonts: 0 };
	for (const { kind, bytes } of fetched(page)) weights[kind] += bytes / 1000;
	return weights;
}
