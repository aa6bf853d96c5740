/** The pictures that the tests of formats write: the network at rest, and with a selection, a filter and a code. */
import { noChoices } from '$lib/ui/choices';
import { hiddenNodes } from '$lib/ui/hiding';
import { pictured, plainly, type Setting, type Shown } from '$lib/ui/pictured';
import { opened } from '$lib/ui/saved';
import { sentence } from '$lib/ui/sentence';
import { draw, rooms } from '$lib/views/network';
import { hueOf } from '$lib/views/dress';
import { emphasis } from '$lib/views/emphasis';
import { setLocale, type Locale } from '$lib/words/runtime';

const slug = 'wtpf-2013-draft-opinion-5';
const address = `https://example.org/fr/${slug}/`;
const choices = {
	...noChoices,
	chosen: 'stakeholder-group:private-sector' as const,
	hidden: new Set(['kind:organization', 'tie:cites'])
};

/** A document is read once a language. */
const documents = new Map<Locale, ReturnType<typeof opened>>();
function read(language: Locale): ReturnType<typeof opened> {
	setLocale(language, { reload: false });
	const found = documents.get(language) ?? opened(slug, language);
	documents.set(language, found);
	return found;
}

export function atRest(language: Locale, setting: Partial<Setting> = {}) {
	const { topic, slide } = read(language);
	const shown: Shown = { scene: { slide }, stress: () => null, accent: null, address };
	return pictured(topic, shown, { ...plainly, ...setting });
}

/** With `finished`, the stored scene is fitted as it is instead of being laid out anew. */
export function chosen(language: Locale, setting: Partial<Setting> = {}, finished = false) {
	const { topic, slide } = read(language);
	const hidden = { marks: hiddenNodes(topic.graph, choices), lines: new Set<string>() };
	const shown: Shown = {
		scene: finished ? draw(topic, slide, 'slide', language, rooms.slide) : { slide },
		choices,
		answer: sentence(topic, choices),
		concerned: new Set(['1', '2.b.ii', '2.c', '5.a']),
		address: `${address}?select=${choices.chosen}`,
		accent: hueOf(topic, 'private-sector'),
		stress: (scene) => emphasis(topic.graph, scene, choices.chosen, hidden),
		notes: ['« le secteur privé a toujours eu & devrait continuer »', 'Ask: who else?']
	};
	return pictured(topic, shown, { ...plainly, code: true, ...setting });
}

export const never = new AbortController().signal;
export const quietly = () => undefined;
