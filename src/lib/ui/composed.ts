/**
 * Views that compose a page of their own – the roles, the matrix – as sheets: all that may stand around them, and the
 * scene for whatever of it is asked for. What is left out leaves its room.
 */

import type { NodeKey } from '$lib/graph/kinds';
import type { Code } from '$lib/views/code';
import type { Matrix } from '$lib/views/matrix';
import { matrixPoster } from '$lib/views/matrixposter';
import type { Paper } from '$lib/views/sheet';
import { drawRoles } from '$lib/views/roles';
import type { Run, Scene } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import { captions } from './captions';
import { filters, telling, traced, type Told } from './framing';
import { rolesFraming } from './rolesframing';
import type { Topic } from './topic';

/** What stands around a sheet; what is empty or null takes no room. */
export interface Around {
	readonly title: readonly Run[];
	readonly caption: readonly Run[];
	readonly legend: boolean;
	/** The filters that hold, as a sentence. */
	readonly filters: string;
	readonly source: string;
	readonly code: Code | null;
}

export interface Sheet {
	readonly around: Around;
	readonly draw: (around: Around, page: Paper) => Scene;
}

export function rolesSheet(topic: Topic, told: Told, absent: boolean): Sheet {
	const words = rolesFraming(topic, absent ? m.roles_absent() : null);
	return {
		around: {
			...telling(topic, words.title, told),
			legend: true,
			filters: filters(topic, told.choices),
			// Its own line says that the quotes are as issued, and the short titles ours.
			source: traced(topic, words.source, told, false),
			code: null
		},
		draw: (around, page) => {
			const { title, caption, legend, code } = around;
			const key = legend ? {} : { lead: [], key: null };
			return drawRoles(topic, { ...words, ...key, title, caption, source: below(around), code }, topic.language, page);
		}
	};
}

/** `table` is what the filters have left, in the order that was chosen; `lit` stands on bands. */
export function matrixSheet(topic: Topic, told: Told, table: Matrix, lit?: ReadonlySet<NodeKey>): Sheet {
	const words = captions(topic, table);
	return {
		around: {
			...telling(topic, words.title, told),
			legend: true,
			filters: filters(topic, told.choices),
			source: traced(topic, words.source, told, topic.language !== topic.about.original),
			code: null
		},
		draw: (around, page) => {
			const { title, caption, legend, code } = around;
			const set = { ...words, title, caption, source: below(around), code, ...(legend ? {} : { legend: () => [] }) };
			return matrixPoster(topic, table, topic.language, set, page, lit);
		}
	};
}

/** The filters that hold belong to the legend, and stand before the source. */
const below = ({ legend, filters, source }: Around): string =>
	[legend ? filters : '', source].filter(Boolean).join(' ');
