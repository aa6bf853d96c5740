import { expect, test } from 'vitest';
import { joined, nothingProposed, parted, readOverlay, written } from '$lib/ui/proposing';

const nodes = new Set(['body:council', 'clause:1']);
const overlay = {
	ties: [{ from: 'body:council', to: 'clause:1', label: 'où # est-ce ?' }],
	remarks: [{ at: 'clause:1', label: 'Qui paie ?' }]
};

test('what the room proposes goes behind an address and comes back', () => {
	expect(parted(`?select=clause:1${written(overlay)}`, nodes)).toEqual({ query: '?select=clause:1', overlay });
	expect(written(nothingProposed)).toBe('');
	expect(parted('?depth=1', nodes)).toEqual({ query: '?depth=1', overlay: nothingProposed });
});

test('what was kept and is damaged, or names nobody, is left out', () => {
	const kept = {
		ties: [...overlay.ties, { from: 'body:senate', to: 'clause:1', label: 'x' }, null, 3],
		remarks: [{ at: 'clause:1' }]
	};
	expect(readOverlay(JSON.stringify(kept), nodes)).toEqual({ ties: overlay.ties, remarks: [] });
	for (const broken of [null, '', '{', 'null', '[]', '{"ties": 1}'])
		expect(readOverlay(broken, nodes)).toEqual(nothingProposed);
});

test('a step’s proposals and the room’s are one, each once', () => {
	expect(joined(overlay, overlay)).toEqual(overlay);
	expect(joined(undefined, overlay)).toBe(overlay);
	expect(joined(overlay, { ties: [], remarks: [{ at: 'body:council', label: 'Et eux ?' }] }).remarks).toHaveLength(2);
});
