/** One row a clause, in the order of the text: its words, its place in it (UTF-16 offsets), whom and what it names. */

import type { Finding } from '$lib/clauses/clause';
import { csv } from './csv';
import { readingOf, type Work } from './work';

const header = ['clause', 'section', 'force', 'verb', 'marker', 'text', 'names', 'cites', 'start', 'end'];

export function write(work: Work): string {
	const { sections, clauses } = readingOf(work);
	const bySection = new Map(sections.map((section) => [section.path, section]));
	const names = new Map(
		work.instrument.cast.actors.map(({ id, names }): [string, string] => [id, names[work.language] ?? id])
	);
	const list = (findings: readonly Finding[]): string =>
		[...new Set(findings.map(({ id }) => names.get(id) ?? id))].join('; ');
	const rows = clauses.map(({ path, section, marker, text, start, end, mentions, citations }) => {
		const { kind = null, verb = null } = bySection.get(section) ?? {};
		const place = [path, section, kind, verb?.text ?? null, marker?.text ?? null];
		return [...place, text, list(mentions), list(citations), start, end];
	});
	return csv(header, rows);
}
