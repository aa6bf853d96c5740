/**
 * JSON text in, its value out; or an error that says at which line and column the text stops being JSON.
 * The engines' own messages name a place only at times, so it is looked for here, when it is needed.
 */

export function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		const { line, column } = lineAndColumn(text);
		throw new Error(`line ${line}, column ${column}: this is not valid JSON; correct it.`, { cause: error });
	}
}

/** Where a text that isn't JSON stops being JSON, both counted from 1. */
export function lineAndColumn(text: string): { line: number; column: number } {
	const before = text.slice(0, stop(text)).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A string, another scalar, a mark, or what is none of them: for `wanted` they are `s`, `v`, the mark itself, `?`. */
const piece =
	/("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|([{}[\]:,])|[^ \t\r\n]/g;

const value = '{[sv';

/** The first place where JSON's grammar does not allow what stands there. */
function stop(text: string): number {
	const open: string[] = [];
	let wanted = value;
	for (const found of text.matchAll(piece)) {
		const kind = found[1] ? 's' : found[2] ? 'v' : (found[3] ?? '?');
		if (!wanted.includes(kind)) return found.index;
		const isName = kind === 's' && !wanted.includes('v');
		if (kind === '{' || kind === '[') open.push(kind);
		if (kind === '}' || kind === ']') open.pop();
		wanted = isName ? ':' : wantedAfter(kind, open.at(-1));
	}
	return text.length;
}

function wantedAfter(kind: string, within: string | undefined): string {
	if (kind === '{') return 's}';
	if (kind === '[') return `${value}]`;
	if (kind === ':') return value;
	if (kind === ',') return within === '{' ? 's' : value;
	if (within === undefined) return '';
	return within === '{' ? ',}' : ',]';
}
