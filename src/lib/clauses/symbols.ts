/**
 * Documents by their symbol: “A/RES/70/125”, “A/HRC/35/9”, “E/2017/31”. A resolution's symbol names the resolution.
 */

import { instrumentOf, slugOf } from './instrument';
import type { Way } from './names';
import type { Token } from './tokens';

const longest = 16;
const heads = /^(?:a|e|s|st|td|crc|ccpr|cedaw|cerd|crpd|hrc|unep|fccc|cbd|wsis|wtpf|c\d\d)$/;

export const symbols: Way = (list, at) => {
	if (!heads.test(list[at]?.fold ?? '') || list[at]?.capitals === 0 || list[at + 1]?.fold !== '/') return null;
	const end = endOf(list, at);
	const words = list.slice(at, end).map(({ fold }) => fold.toUpperCase());
	const symbol = words.join('');
	if (!/\d/.test(symbol) || !/^[A-Z\d]+(?:\/[A-Z\d.()[\]-]+)+$/.test(symbol)) return null;
	const [, body, number] = /^(A|A\/HRC|S|E)\/RES\/(\d{1,4}(?:\/\d{1,4})?)$/.exec(symbol) ?? [];
	const id =
		body !== undefined && number !== undefined ? slugOf(`${bodies[body]}-resolution-${number}`) : slugOf(symbol);
	return {
		found: [{ id, actor: instrumentOf(id, { fr: symbol, en: symbol }, [symbol]), first: at, last: end, by: [] }],
		next: end
	};
};

const bodies: Readonly<Record<string, string>> = { A: 'unga', 'A/HRC': 'hrc', S: 'unsc', E: 'ecosoc' };

/** The tokens that stand close, without a gap between them; a mark at the end belongs to the sentence. */
function endOf(list: readonly Token[], at: number): number {
	let end = at + 1;
	while (
		end < at + longest &&
		list[end] &&
		list[end]?.start === list[end - 1]?.end &&
		/[\w/.()[\]-]/.test(list[end]?.fold ?? '')
	)
		end++;
	while (end > at + 1 && !/[a-z\d]$/.test(list[end - 1]?.fold ?? '')) end--;
	return end;
}
