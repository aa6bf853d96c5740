/** The `meta` of an Akoma Ntoso document: the work, its language, and one reference for each actor of the cast. */

import { elements, referenceOf } from './akn-inline';
import { named, type Work } from './work';
import { escape } from './xml';

/** ISO 639-2, which AKN asks for, of the languages that can be read. */
const codes: ReadonlyMap<string, string> = new Map([
	['fr', 'fra'],
	['en', 'eng']
]);

export function metadata(work: Work): string[] {
	const { about, cast } = work.instrument;
	const issuer = cast.actors.find(({ id }) => id === about.issuer);
	const language = codes.get(about.original) ?? about.original;
	const uri = `/akn/zz/statement/${escape(about.slug)}`;
	const shared = (path: string): string[] => [
		`<FRBRthis value="${path}/!main"/>`,
		`<FRBRuri value="${path}"/>`,
		...(path === uri ? [`<FRBRalias value="${escape(named(work, 'document:'))}" name="title"/>`] : []),
		'<FRBRdate date="0001-01-01" name="unknown"/>',
		`<FRBRauthor href="#${issuer ? referenceOf(issuer) : 'who-does-what'}"/>`
	];
	const expression = `${uri}/${language}@`;
	return [
		'<meta>',
		'<identification source="#who-does-what">',
		...['<FRBRWork>', ...shared(uri), '<FRBRcountry value="zz"/>', '</FRBRWork>'],
		...['<FRBRExpression>', ...shared(expression), `<FRBRlanguage language="${language}"/>`, '</FRBRExpression>'],
		...['<FRBRManifestation>', ...shared(`${expression}.xml`), '</FRBRManifestation>'],
		'</identification>',
		'<references source="#who-does-what">',
		...cast.actors.map((actor) => {
			const [, element] = elements[actor.kind];
			const href = `/ontology/${actor.kind}/${actor.id}`;
			const name = escape(named(work, `${actor.kind}:${actor.id}`));
			return `<${element} eId="${referenceOf(actor)}" href="${href}" showAs="${name}"/>`;
		}),
		'<TLCObject eId="who-does-what" href="/ontology/object/who-does-what" showAs="Who does what"/>',
		'</references>',
		'</meta>'
	];
}
