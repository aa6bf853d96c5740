/** Answers that the shipped documents never give, on made-up texts. */
import { expect, test } from 'vitest';
import { lexicon } from '$lib/clauses/lexicon';
import { study } from '$lib/pipeline';
import { compose } from '$lib/projects/compose';
import { sentence } from '$lib/ui/sentence';

const cast = { actors: [], roles: [], ties: [], absent: [] };

test('a group that is named now with one, now with another, is with nobody always', () => {
	const text =
		'The Forum,\nrecalling\na)\tthat States and the private sector fish;\nb)\tthat States and civil society swim,\n' +
		'resolves\nto row';
	const project = { title: 'Lake', language: 'en', text, cast, finder: 'lexicon' as const, corrections: [] };
	const { instrument } = compose(project, lexicon);
	const { about, readings } = instrument;
	const topic = { ...study(instrument), about, readings, language: 'fr' as const };
	expect(sentence(topic, { chosen: 'stakeholder-group:states' })).toContain(
		'Deux nomment aussi d’autres groupes, pas toujours les mêmes.'
	);
	expect(sentence(topic, { chosen: 'stakeholder-group:private-sector' })).toContain(
		'Une nomme aussi les gouvernements (États).'
	);
});
