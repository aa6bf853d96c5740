/** A project in a link: it comes out as it went in, and whatever a stranger writes there ends in a refusal. */
import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSmall, pack, unpack } from '$lib/projects/link';
import type { Project } from '$lib/projects/schema';
import { Refusal } from '$lib/texts/refusal';

const project = (text: string): Project => ({
	title: '__proto__',
	language: 'en',
	text,
	cast: { actors: [], roles: [], ties: [], absent: [] },
	finder: 'lexicon',
	corrections: [{ do: 'reject', at: { start: 0, end: 1, quote: 'a' }, actor: 'icann' }]
});

test('comes out as it went in, in letters that an address can hold', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (words) => {
			const given = project(`a${words}`);
			const packed = pack(given) ?? '';
			expect(packed).toMatch(/^text=[\w-]+$/);
			expect(unpack(`#${packed}`)).toEqual({ project: given, tours: null, notes: [] });
		}),
		{ numRuns: 60 }
	);
});

test('holds no more than 30 KB of text, counted in bytes', () => {
	expect(isSmall(project('a'.repeat(30_000)))).toBe(true);
	expect(pack(project('é'.repeat(15_001)))).toBe(null);
});

test('is no text of ours without its name', () => {
	expect(unpack('#clause-2.b')).toBe(null);
	expect(unpack('')).toBe(null);
});

test('a stranger’s letters are refused, a bomb before it has gone off', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[\w-]{1,200}$/), (letters) => {
			expect(() => unpack(`text=${letters}`)).toThrow(Refusal);
		}),
		{ numRuns: 200 }
	);
	const bomb = Buffer.from(deflateSync(strToU8(' '.repeat(50_000_000)), { level: 9 })).toString('base64url');
	const start = performance.now();
	expect(() => unpack(`text=${bomb}`)).toThrow(Refusal);
	expect(performance.now() - start).toBeLessThan(2000);
});
