/** The sheets to print, in the order in which they are offered: one line each, with what makes it and what draws it. */

import { m } from '$lib/words/messages';
import { guide } from './guide';
import Guide from './Guide.svelte';
import { answered, blank } from './matrix';
import Matrix from './Matrix.svelte';
import { organizations } from './organizationcards';
import OrganizationCards from './OrganizationCards.svelte';
import { poster } from './poster';
import Poster from './Poster.svelte';
import { cards } from './rolecards';
import RoleCards from './RoleCards.svelte';
import { sheet, type Sheet, type SheetId } from './sheet';
import StripKey from './StripKey.svelte';
import { stripKey, strips } from './strips';
import Strips from './Strips.svelte';

export type { Sheet, SheetId } from './sheet';

export const sheets: readonly Sheet[] = [
	sheet({
		id: 'guide',
		size: 'page',
		name: m.sheet_guide,
		what: m.sheet_guide_what,
		needs: 'lessons',
		make: guide,
		Body: Guide
	}),
	sheet({
		id: 'role-cards',
		size: 'page',
		name: m.sheet_role_cards,
		what: m.sheet_role_cards_what,
		needs: 'stakeholder-group',
		make: cards,
		Body: RoleCards
	}),
	sheet({
		id: 'organization-cards',
		size: 'page',
		name: m.sheet_organization_cards,
		what: m.sheet_organization_cards_what,
		needs: 'organization',
		make: organizations,
		Body: OrganizationCards
	}),
	sheet({
		id: 'matrix',
		size: 'page',
		name: m.sheet_matrix,
		what: m.sheet_matrix_what,
		needs: 'stakeholder-group',
		make: blank,
		Body: Matrix
	}),
	sheet({
		id: 'matrix-answers',
		size: 'page',
		name: m.sheet_matrix_answers,
		what: m.sheet_matrix_answers_what,
		needs: 'stakeholder-group',
		make: answered,
		Body: Matrix
	}),
	sheet({ id: 'strips', size: 'page', name: m.sheet_strips, what: m.sheet_strips_what, make: strips, Body: Strips }),
	sheet({
		id: 'strips-answers',
		size: 'page',
		name: m.sheet_strips_answers,
		what: m.sheet_strips_answers_what,
		make: stripKey,
		Body: StripKey
	}),
	sheet({ id: 'poster', size: 'a3', name: m.sheet_poster, what: m.sheet_poster_what, make: poster, Body: Poster })
];

export const sheetOf = (id: string): Sheet | undefined => sheets.find((each) => each.id === id);

export const nameOf = (id: SheetId): string => sheetOf(id)?.name() ?? id;
