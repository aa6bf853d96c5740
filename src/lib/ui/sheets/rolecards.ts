/** The cards of the tables that speak for a group each, in words: a front to work with, and on the back its clauses whole. */

import type { NodeKey } from '$lib/graph/kinds';
import { beginning } from '$lib/lessons/excerpt';
import { foremost } from '$lib/lessons/foremost';
import type { Passage } from '$lib/lessons/passage';
import { questionsFor } from '$lib/lessons/plan';
import { roleCards, type Invitation, type RoleCard } from '$lib/lessons/rolecard';
import { spoken } from '$lib/ui/rich';
import type { Topic } from '$lib/ui/topic';
import { hueOf } from '$lib/views/dress';
import { actorOf, idOf, nameOf, roleOf } from '$lib/views/names';
import type { Hue, Run } from '$lib/views/scene';
import { statement } from '$lib/views/statement';
import { m } from '$lib/words/messages';
import {
	labelOf,
	others,
	quoted,
	shortened,
	sourceOf,
	translated,
	translates,
	type Label,
	type Quoted
} from './quoted';
import type { Given } from './sheet';

/** A group as it is seen everywhere: its letter on its hue, and its name. */
export interface Badge {
	readonly key: NodeKey;
	readonly name: string;
	readonly letter: string;
	readonly hue: Hue | null;
}

export interface Card extends Badge {
	readonly role: (Label & { readonly runs: readonly Run[]; readonly translation: string | null }) | null;
	readonly counted: string;
	/** By the words around its name; those that find no room by their names. */
	readonly named: readonly Quoted[];
	readonly namedToo: string;
	readonly implied: readonly Quoted[];
	readonly impliedToo: string;
	/** Every clause of the front, once, in the order of the text. */
	readonly whole: readonly Quoted[];
	readonly company: readonly (Badge & { readonly clauses: readonly Label[] })[];
	readonly invitations: readonly {
		readonly to: string;
		readonly items: readonly (Label & { readonly words: string })[];
		readonly itemsToo: string;
	}[];
	readonly questions: readonly string[];
	readonly source: string;
}

export interface CardSheet {
	/** Language of the quotes. */
	readonly original: string;
	/** Are the reader’s own words a translation? */
	readonly translates: boolean;
	readonly cards: readonly Card[];
}

export const cards = (given: Given): CardSheet => ({
	original: given.topic.about.original,
	translates: translates(given.topic),
	cards: roleCards(given.topic).map((card) => inWords(given, card))
});

/** Clauses for which the front has room. */
const room = { named: 9, implied: 4, invited: 7 };

export function badge(topic: Topic, group: NodeKey): Badge {
	const { letter } = actorOf(topic, group) ?? {};
	const name = nameOf(topic, group, topic.language);
	return { key: group, name, letter: letter?.[topic.language] ?? name.charAt(0), hue: hueOf(topic, idOf(group)) };
}

function inWords({ topic, lessons }: Given, card: RoleCard): Card {
	const { group, count, total, company } = card;
	const whole = clausesOf(topic, card);
	const [named, implied] = [foremost(card.named, room.named), foremost(card.implied, room.implied)];
	return {
		...badge(topic, group),
		role: roleIn(topic, card),
		counted: card.role ? m.card_named_with_role({ count, total }) : m.card_named({ count, total }),
		named: named.shown.map((each) => shortened(topic, each)),
		namedToo: others(topic, named.rest),
		implied: implied.shown.map((each) => shortened(topic, each)),
		impliedToo: others(topic, implied.rest),
		whole: whole.map((each) => quoted(topic, each)),
		company: company.map(({ group: other, clauses }) => ({
			...badge(topic, other),
			clauses: clauses.map((clause) => labelOf(topic, clause))
		})),
		invitations: card.invitations.map((each) => invited(topic, each)),
		questions: questionsFor(topic, lessons, group, topic.language),
		source: sourceOf(
			topic,
			whole.map(({ clause }) => idOf(clause)),
			{ cuts: true }
		)
	};
}

/** A clause that says several things of the group stands once, with the marks of the first. */
function clausesOf({ reading }: Topic, { role, named, implied, invitations }: RoleCard): Passage[] {
	const all = [...(role ? [role.passage] : []), ...named, ...implied, ...invitations.flatMap((each) => each.passages)];
	return reading.clauses.flatMap(({ path }) => all.find(({ clause }) => idOf(clause) === path) ?? []);
}

function roleIn(topic: Topic, { group, role }: RoleCard): Card['role'] {
	const given = role && roleOf(topic, role.node);
	if (!role || !given) return null;
	const { clause } = role.passage;
	const runs = statement(topic.reading, given, hueOf(topic, idOf(group)));
	return { ...labelOf(topic, clause), runs, translation: translated(topic, idOf(clause)) };
}

/** The clauses by their first words, in the reader’s language alone: the original stands whole on the back. */
function invited(topic: Topic, { by, proof, passages }: Invitation): Card['invitations'][number] {
	const words = spoken(`<q>${proof.quote}</q>`);
	const { shown, rest } = foremost(passages, room.invited);
	return {
		to: by === 'name' ? m.card_by_name({ words }) : m.card_by_collective({ words }),
		items: shown.map((each) => {
			const translation = translated(topic, idOf(each.clause));
			return {
				...labelOf(topic, each.clause),
				words: beginning(translation ?? each.text)
			};
		}),
		itemsToo: others(topic, rest)
	};
}
