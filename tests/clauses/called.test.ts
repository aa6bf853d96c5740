import fc from 'fast-check';
import { expect, test } from 'vitest';
import { called } from '$lib/clauses/called';

test.each<[title: string, name: string, besides: string[]]>([
	[
		'RESOLUTION 999 (REV. BUCHAREST, 2022)\n\n   Harbour   networks',
		'RESOLUTION 999 (REV. BUCHAREST, 2022) · Harbour networks',
		[]
	],
	[
		'Quatre-vingtième session\nPoint 17 de l’ordre du jour\nRésolution adoptée par l’Assemblée générale le 20 décembre 2026\n[ sur la base du rapport (A/80/535) ]\n80/218. Les lacs',
		'80/218. Les lacs',
		[
			'Quatre-vingtième session',
			'Point 17 de l’ordre du jour',
			'Résolution adoptée par l’Assemblée générale le 20 décembre 2026',
			'[ sur la base du rapport (A/80/535) ]'
		]
	],
	[
		'United Nations A/RES/80/9\n4 January 2027\n80/9. Lakes',
		'80/9. Lakes',
		['United Nations A/RES/80/9', '4 January 2027']
	],
	['Resolution on lakes\nSessions of swimming', 'Resolution on lakes · Sessions of swimming', []],
	['Original: English', 'Original: English', []],
	['', '', []]
])('%s', (title, name, besides) => {
	expect(called(title)).toEqual({ name, besides });
});

test('no word is lost, whatever stands there', () => {
	fc.assert(
		fc.property(fc.string(), (title) => {
			const { name, besides } = called(title);
			const letters = (words: string) => words.replaceAll(/[\s·]/gu, '').split('').toSorted().join('');
			expect(letters(name + besides.join(''))).toBe(letters(title));
		})
	);
});
