/** Words in, the same fit for XML 1.0 out: marks escaped, and what no XML may hold replaced by U+FFFD. */

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const allowed = /[\t\n\r\u007F-\u009F]/;

/** Without control characters (tab and line ends may stay), lone halves of UTF-16 and the like: XML 1.0, section 2.2. */
export function legal(text: string): string {
	return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (letter) => (allowed.test(letter) ? letter : '\uFFFD'));
}

export function escape(text: string): string {
	return legal(text).replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
