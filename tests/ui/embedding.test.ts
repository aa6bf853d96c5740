/** The address of an embedded view, the code that embeds it, and words cut into what is quoted and what is not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, readManner, writeManner } from '$lib/ui/embedding';
import { pieces } from '$lib/ui/wording';

test('controls are read back as they were written, beside the reader’s choices', () => {
	const address = writeManner('?select=organization:icann', ['legend', 'search']);
	expect(address).toBe('?select=organization:icann&controls=legend,search');
	const { controls, theme, query } = readManner(new URLSearchParams(`${address}&theme=dark`));
	expect([...controls]).toEqual(['legend', 'search']);
	expect([theme, query.toString()]).toEqual(['dark', 'select=organization%3Aicann']);
	expect(writeManner('', [])).toBe('?controls=none');
});

test('what an address asks for and isn’t known counts as not asked', () => {
	const { controls, theme } = readManner(new URLSearchParams('controls=zoom,search,<b>&theme=pink'));
	expect([[...controls], theme]).toEqual([['search'], null]);
});

test('the code keeps every character of the address and the title inside its quotes', () => {
	const code = codeOf('https://a.example/?x=1&controls=none', 'A "B" <c>', { width: null, height: 640 });
	expect(code).toContain(
		'src="https://a.example/?x=1&amp;controls=none" title="A &quot;B&quot; &lt;c&gt;" width="100%"'
	);
	expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
});

test('words keep every character, and the quotes in them their places', () => {
	expect(pieces('un deux trois', ['deux', 'absent'])).toEqual([
		{ start: 0, text: 'un ', quote: null },
		{ start: 3, text: 'deux', quote: 0 },
		{ start: 7, text: ' trois', quote: null }
	]);
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
	fc.assert(
		fc.property(letters, fc.array(letters, { maxLength: 4 }), (text, quotes) => {
			const cut = pieces(text, quotes);
			expect(cut.map((piece) => piece.text).join('')).toBe(text);
			expect(cut.every(({ start, text: own }) => text.startsWith(own, start))).toBe(true);
		})
	);
});
