/** What stands around a saved matrix: a title that states a finding, heads, the legend of what is in it, its source. */

import type { Matrix } from '$lib/views/matrix';
import type { Captions } from '$lib/views/matrixwords';
import { m } from '$lib/words/messages';
import { titled } from './framing';
import { meanings } from './manner';
import { spoken } from './rich';
import { run } from '$lib/views/prose';
import { amount, capital, listed, type Topic } from './topic';
import { tally } from './tally';

export function captions({ about, language }: Topic, matrix: Matrix): Captions {
	return {
		title: titled(tally(matrix)),
		preamble: capital(m.preamble()),
		operative: capital(m.operative()),
		total: m.matrix_named_in().split(' '),
		named: m.margin_count(),
		cites: m.matrix_cites(),
		legend: (shown) => meanings(shown).map(({ glyph, kind, name }) => ({ glyph, kind, name: [run(spoken(name))] })),
		source: m.matrix_source({ label: about.labels[language] ?? about.slug, count: matrix.columns.length }),
		folded: (rows, columns) => {
			const named = [rows > 0 ? m.n_actors(amount(rows)) : '', columns > 0 ? m.n_clauses(amount(columns)) : ''];
			return m.matrix_folded({ list: listed(named.filter(Boolean), language) });
		}
	};
}
