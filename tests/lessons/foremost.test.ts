/** Of many clauses a card shows the operative ones first, and names the rest. */
import { expect, test } from 'vitest';
import { foremost } from '$lib/lessons/foremost';

const all = [...'pPqQrR'].map((name) => ({
	name,
	force: name === name.toUpperCase() ? ('operative' as const) : ('preamble' as const)
}));
const named = (items: readonly { readonly name: string }[]): string => items.map(({ name }) => name).join('');

test.each([
	[6, 'pPqQrR', ''],
	[4, 'pPQR', 'qr'],
	[2, 'PQ', 'pqrR'],
	[0, '', 'pPqQrR']
])('of six clauses %i are “%s”, and the rest “%s”', (most, shown, rest) => {
	const parted = foremost(all, most);
	expect([named(parted.shown), named(parted.rest)]).toEqual([shown, rest]);
});
