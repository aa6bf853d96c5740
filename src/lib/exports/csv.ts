/**
 * Rows in, CSV out (RFC 4180: commas, CRLF, quotes where needed), with the byte order mark by which Excel knows UTF-8.
 * A cell of words that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection);
 * numbers are written as they are.
 */

export type Cell = string | number | null;
export type Row = readonly Cell[];

export function csv(header: readonly string[], rows: readonly Row[]): string {
	return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
	if (typeof value !== 'string') return value === null ? '' : String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
