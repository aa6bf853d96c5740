/** What an author may put around an embedded view, to and from its address; and the code that embeds it. */

/** Of the controls of a view; without any it shows the view alone. */
export const controls = ['legend', 'search'] as const;
export type Control = (typeof controls)[number];

export type Theme = 'light' | 'dark';

export interface Manner {
	readonly controls: ReadonlySet<Control>;
	/** None follows the reader's own preference. */
	readonly theme: Theme | null;
	/** The rest of the query: the reader's choices, as everywhere. */
	readonly query: URLSearchParams;
}

/** What isn't understood counts as not asked. */
export function readManner(given: URLSearchParams): Manner {
	const query = new URLSearchParams(given);
	const named = (query.get('controls') ?? '').split(',');
	const theme = query.get('theme');
	query.delete('controls');
	query.delete('theme');
	return {
		controls: new Set(controls.filter((control) => named.includes(control))),
		theme: theme === 'light' || theme === 'dark' ? theme : null,
		query
	};
}

/** Added to the address of a view. */
export function writeManner(address: string, wanted: readonly Control[]): string {
	const written = `controls=${wanted.length > 0 ? wanted.join(',') : 'none'}`;
	return `${address || '?'}${address ? '&' : ''}${written}`;
}

/** The page around decides the width that a null leaves open. */
export interface Size {
	readonly width: number | null;
	readonly height: number;
}

export const sizes: readonly Size[] = [
	{ width: null, height: 640 },
	{ width: 960, height: 700 },
	{ width: 800, height: 600 },
	{ width: 400, height: 640 }
];

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A frame that may run its own script and open links in new windows, and nothing else of the page around it. Its origin
 * is kept, or the browser would refuse the frame its own files.
 */
export function codeOf(address: string, title: string, { width, height }: Size): string {
	return (
		`<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width ?? '100%'}" height="${height}"` +
		' style="border:0;max-width:100%" loading="lazy"' +
		' sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"' +
		' referrerpolicy="no-referrer"></iframe>'
	);
}
