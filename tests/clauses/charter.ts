/**
 * The charter of the lake: an invented instrument of six clauses, small enough to know every answer by heart.
 *
 *            fishers  towns  council
 *   1           x       x            considering
 *   2.a         x                    recognizing
 *   2.b
 *   2.b.i       R                    R: gives the role
 *   2.b.ii              R
 *   3                   >      x     invites the towns
 */

import type { About, Cast } from '$lib/clauses/clause';

const about: About = {
	slug: 'charter',
	original: 'fr',
	issuer: 'council',
	titles: { fr: 'Charte du lac', en: 'Charter of the lake' },
	labels: { fr: 'Charte · Port-au-Lac, mai 2001', en: 'Charter · Port-au-Lac, May 2001' },
	places: { fr: 'Port-au-Lac, 3 mai 2001', en: 'Port-au-Lac, 3 May 2001' },
	sources: { fr: 'Aucune', en: 'None' },
	licence: { fr: 'Libre', en: 'Free' },
	descriptions: { fr: 'Une charte inventée.', en: 'An invented charter.' },
	claims: { fr: 'Rien.', en: 'Nothing.' },
	limits: { fr: 'Tout.', en: 'Everything.' }
};

const cast: Cast = {
	actors: [
		{
			id: 'fishers',
			kind: 'stakeholder-group',
			names: { fr: 'Pêcheurs', en: 'Fishers' },
			labels: { fr: ['Pêcheurs'], en: ['Fishers'] },
			phrases: { fr: 'les pêcheurs', en: 'the fishers' },
			letter: { fr: 'P', en: 'F' },
			aliases: { fr: ['pêcheurs'], en: ['fishers'] }
		},
		{
			id: 'towns',
			kind: 'stakeholder-group',
			names: { fr: 'Communes', en: 'Towns' },
			labels: { fr: ['Communes'], en: ['Towns'] },
			phrases: { fr: 'les communes', en: 'the towns' },
			letter: { fr: 'C', en: 'T' },
			aliases: { fr: ['communes'], en: ['towns'] }
		},
		{
			id: 'council',
			kind: 'body',
			names: { fr: 'Conseil du lac', en: 'Lake Council' },
			labels: { fr: ['Conseil', 'du lac'], en: ['Lake', 'Council'] },
			phrases: { fr: 'le Conseil du lac', en: 'the Lake Council' },
			aliases: { fr: ['Conseil du lac'], en: ['Lake Council'] }
		}
	],
	roles: [
		{
			id: 'fishers',
			clause: '2.b.i',
			names: { fr: 'Compter les poissons', en: 'Count the fish' },
			labels: { fr: ['Compter', 'les poissons'], en: ['Count', 'the fish'] },
			quotes: { fr: 'compter les poissons', en: 'count the fish' },
			gifts: { fr: ['compter les poissons'], en: ['count the fish'] },
			verbs: { fr: ['ont à'], en: ['are to'] }
		},
		{
			id: 'towns',
			clause: '2.b.ii',
			names: { fr: 'Garder les rives', en: 'Guard the shores' },
			labels: { fr: ['Garder', 'les rives'], en: ['Guard', 'the shores'] },
			quotes: { fr: 'garder les rives', en: 'guard the shores' }
		}
	],
	ties: [
		{
			relation: 'issued-by',
			from: 'document',
			to: ['council'],
			clause: 'opening',
			quotes: { fr: 'Le Conseil du lac', en: 'The Lake Council' }
		}
	],
	absent: [
		{
			id: 'swimmers',
			names: { fr: 'Baigneurs', en: 'Swimmers' },
			facts: { fr: 'La charte ne les nomme pas.', en: 'The charter does not name them.' }
		}
	]
};

const french = `Port-au-Lac, 3 mai 2001

CHARTE DU LAC

Le Conseil du lac,
considérant
que les pêcheurs et les communes partagent le lac,
reconnaissant
a)\tque la pêche fait vivre les pêcheurs;
b)\tce qui suit:
i)\tles pêcheurs ont à compter les poissons;
ii)\tles communes ont à garder les rives,
invite les communes
à écouter le Conseil du lac.
`;

const english = `Port-au-Lac, 3 May 2001

CHARTER OF THE LAKE

The Lake Council,
considering
that the fishers and the towns share the lake,
recognizing
a)\tthat fishing is the living of the fishers;
b)\tthe following:
i)\tthe fishers are to count the fish;
ii)\tthe towns are to guard the shores,
invites the towns
to listen to the Lake Council.
`;

/** The folder's files by name, as `compile('charter', charter)` takes them. */
export const charter: Readonly<Record<string, string>> = {
	'document.json': JSON.stringify(about, null, '\t'),
	'actors.json': JSON.stringify(cast, null, '\t'),
	'text.fr.txt': french,
	'text.en.txt': english
};
