/** Invented instruments with the faults of conversion and of copying, each with what a careful reader finds in it. */

import type { Layout } from './layouts';

/** Lines broken to fit a page, markers on lines of their own, an item put in later, and headings within a paragraph. */
export const ituWrapped: Layout = {
	language: 'en',
	text: `                                    - 412 -

          RESOLUTION 999 (REV. BUCHAREST, 2022)

     Harbour networks

The Plenipotentiary Conference of the International Telecommunication Union
(Bucharest, 2022),

          considering

a)
that networks in harbours are used by fishers and seafarers, adopted
by many and tended by few; and that cables break;
a bis)
that undersea cables are repaired by few companies;
                                    - 413 -
b)
that the Caribbean Telecommunications Union and the Harbour Cable Founda-
tion have studied the matter,

          resolves

1
that ITU shall keep a register which shall hold:
1.1
the name of the harbour;
1.2
the operators which serve it;
2
that the register shall be open to researchers and to civil society, instructs the
Director of the Radiocommunication Bureau

to report each year to the Council,

          instructs the Secretary-General, in consultation with
the Directors of the three Bureaux

1
to seek support, continues to invite all administrations to lend cables.

ANNEX 1 TO RESOLUTION 999

Technical conditions

1	Cables shall be short.
2	Cables shall be green.
`,
	sections: [
		['considering', 'preamble', 'a a-bis b'],
		['resolves', 'operative', '1 1.1-1 1.1-2 2'],
		['instructs', 'operative'],
		['instructs', 'operative', '1'],
		['continues to invite', 'operative'],
		['Technical conditions', 'operative', '1 2']
	],
	named: `administrations br-director businesses civil-society ctu farmers harbour-cable-foundation itu itu-council
		itu-directors itu-secretary-general operators research-community seafarers`,
	addressees: {
		3: 'br-director',
		4: 'itu-secretary-general itu-directors',
		5: 'administrations'
	}
};

/** The United Nations in small letters, as one line. */
export const unSmall: Layout = {
	language: 'en',
	text:
		'the general assembly, recalling its resolutions 56/183 of 21 december 2001 and 70/125 of 16 december 2015, ' +
		'noting with concern that many developing countries lack lamps, and noting that the united nations development ' +
		'programme lends some, 1. welcomes the report; 2. encourages governments and the private sector to repair ' +
		'lighthouses, and calls upon them to hurry; 3. calls upon member states: (a) to train keepers; (b) to publish ' +
		'charts; 4. decides to remain seized of the matter.',
	sections: [
		['recalling', 'preamble'],
		['noting with concern', 'preamble'],
		['welcomes', 'operative'],
		['encourages', 'operative'],
		['calls upon', 'operative', 'a b'],
		['decides', 'operative']
	],
	named: 'developing-countries private-sector states undp unga-resolution-56-183 unga-resolution-70-125',
	addressees: { 4: 'states private-sector', 5: 'states' }
};

/** A preamble with headings of its own, headings that are sentences, and a place and a day that head nothing. */
export const pact: Layout = {
	language: 'fr',
	text: `Pacte pour les rivières
Port-au-Lac, 7 mai 2026
Préambule
Nous protégeons les rivières.
Les peuples
Les rivières unissent les femmes, les hommes et les peuples autochtones.
I. Notre ambition
1. Nous réaffirmons l’Accord de Paris et l’observation générale nº 26.
2. Nous visons les objectifs de développement durable, la cible 6.3 et les ODD 6 et 14.
II. Engagements
Mesure nº 1. Nous nettoierons les rivières.
3. Nous décidons :
a) De mesurer l’eau ;
b) D’associer la Commission européenne.
Mesure nº 2. Nous partagerons les données.
4. Nous prions l’Organisation hydrographique des rivières (OHR) d’agir.
`,
	sections: [
		['Préambule', 'preamble'],
		['Les peuples', 'preamble'],
		['I. Notre ambition', 'operative', '1 2'],
		['Mesure nº 1. Nous nettoierons les rivières.', 'operative', '3 3.a 3.b'],
		['Mesure nº 2. Nous partagerons les données.', 'operative', '4']
	],
	named: `european-commission general-comment-26 indigenous-peoples men ohr paris-agreement sdgs sdgs-14 sdgs-6 sdgs-6-3
		women`
};
