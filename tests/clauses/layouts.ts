/**
 * Invented instruments in the layouts of ITU, the United Nations and summits, in both languages, each with what a careful
 * reader finds in it. A section is its verb or heading, its force, and its items by their paths within it.
 */

type Section = readonly [verb: string, kind: 'preamble' | 'operative', items?: string];

export interface Layout {
	readonly language: 'fr' | 'en';
	readonly text: string;
	readonly sections: readonly Section[];
	/** Everyone named, by id, each once, in alphabetical order. */
	readonly named: string;
	/** By the place of the section, counted from 1. */
	readonly addressees?: Readonly<Record<number, string>>;
}

const ituFrench: Layout = {
	language: 'fr',
	text: `RÉSOLUTION 999 (RÉV. BUCAREST, 2022)

Lacs ouverts et télécommunications

La Conférence de plénipotentiaires de l'Union internationale des télécommunications (Bucarest, 2022),

rappelant

a)	la Résolution 102 (Rév. Dubaï, 2018) de la Conférence de plénipotentiaires;

b)	la Résolution 30 (Rév. Kigali, 2022) de la Conférence mondiale de développement des télécommunications (CMDT);

c)	l'Avis 4 (Lisbonne, 2009) du Forum mondial des politiques de télécommunication,

rappelant en outre

le paragraphe 29 de l'Agenda de Tunis,

considérant

a)	que les lacs sont utiles:

i)	aux pêcheurs;

ii)	aux utilisateurs;

b)	que les pays en développement1 manquent de bateaux,

notant avec préoccupation

que les Membres de Secteur et les établissements universitaires ne nagent guère,

décide

1	de poursuivre l'ouverture des lacs;

2	que l'UIT doit:

–	compter les lacs;

–	nommer les lacs,

décide de charger le Secrétaire général

de rendre compte au Conseil de l'UIT,

charge le Directeur du Bureau de développement des télécommunications, en étroite collaboration
avec les Directeurs des autres Bureaux

1	d'aider les Etats Membres;

2	de collaborer avec l'ICANN, l'Internet Society (ISOC) et les registres Internet régionaux (RIR),

invite les Etats Membres, les Membres de Secteur, les Associés et les établissements universitaires

1	à participer aux travaux;

2	à soumettre des contributions au Secrétaire général.

________________

1	Par pays en développement, on entend aussi les pays les moins avancés.
`,
	sections: [
		['rappelant', 'preamble', 'a b c'],
		['rappelant en outre', 'preamble'],
		['considérant', 'preamble', 'a a.i a.ii b'],
		['notant avec préoccupation', 'preamble'],
		['décide', 'operative', '1 2 2.1 2.2'],
		['décide de charger', 'operative'],
		['charge', 'operative', '1 2'],
		['invite', 'operative', '1 2']
	],
	named: `academic-community bdt-director developing-countries farmers icann isoc itu itu-associates itu-council itu-directors
		itu-secretary-general itu-sector-members plenipotentiary-conference pp-resolution-102-2018 rirs states tunis-agenda-29
		users wtdc wtdc-resolution-30-2022 wtpf wtpf-opinion-4-2009`,
	addressees: {
		6: 'itu-secretary-general',
		7: 'bdt-director itu-directors',
		8: 'states itu-sector-members itu-associates academic-community'
	}
};

const unEnglish: Layout = {
	language: 'en',
	text: `United Nations	A/RES/81/999
General Assembly	Distr.: General
14 January 2027
Eighty-first session
Agenda item 19
Resolution adopted by the General Assembly on 20 December 2026
[on the report of the Second Committee (A/81/419)]
81/999. Open lakes for all

The General Assembly,

Recalling its resolutions 79/12 of 3 December 2024 and 80/14 of
5 December 2025, and Human Rights Council resolution 51/22,

Recalling also the Universal Declaration of Human Rights and the Charter of
the United Nations,

Guided by the purposes of the Tunis Agenda for the Information Society,1

Noting with deep concern that many developing countries, in particular the
least developed countries, lack boats; and that children drown,

Deeply concerned by the widening gap among users of lakes,

Bearing in mind paragraphs 33 to 35 of the Tunis Agenda,

Looking forward to the next session of the Internet Governance Forum,
__________________
1 See A/60/687.

A/RES/81/999	Open lakes for all
2/3	26-12345

Having considered the report of the Secretary-General,2

1.	Takes note with appreciation of the report of the Secretary-General;

2.	Requests the Secretary-General and the United Nations High
Commissioner for Human Rights to report to it at its eighty-second session;

3.	Calls upon all Member States, in cooperation with the private
sector and civil society:

(a)	To open their lakes;

(b)	To count their boats, including:

(i)	Rowing boats;

(ii)	Sailing boats;

(c)	To teach swimming;

4.	Also calls upon States and international and regional organizations to help;

5.	Strongly condemns the closing of lakes;

6.	Decides to include in the provisional agenda of its eighty-second
session an item entitled “Open lakes”.

83rd plenary meeting
20 December 2026
`,
	sections: [
		['Recalling', 'preamble'],
		['Recalling also', 'preamble'],
		['Guided by', 'preamble'],
		['Noting with deep concern', 'preamble'],
		['Deeply concerned', 'preamble'],
		['Bearing in mind', 'preamble'],
		['Looking forward', 'preamble'],
		['Having considered', 'preamble'],
		['Takes note with appreciation', 'operative'],
		['Requests', 'operative'],
		['Calls upon', 'operative', 'a b b.i b.ii c'],
		['Also calls upon', 'operative'],
		['Strongly condemns', 'operative'],
		['Decides', 'operative']
	],
	named: `children civil-society developing-countries high-commissioner-for-human-rights hrc-resolution-51-22 human-rights-council
		igf international-organizations least-developed-countries private-sector regional-organizations states tunis-agenda
		tunis-agenda-33-35 udhr un-charter un-secretary-general unga-resolution-79-12 unga-resolution-80-14 users`,
	addressees: {
		10: 'un-secretary-general high-commissioner-for-human-rights',
		11: 'states',
		12: 'states international-organizations regional-organizations'
	}
};

const unFrench: Layout = {
	language: 'fr',
	text: `Conseil des droits de l'homme
Cinquante-neuvième session
59/9. Les lacs et les droits de l'homme
Le Conseil des droits de l'homme,
Consciente que les lacs sont fragiles,
Vivement préoccupé par la pollution, et réaffirmant ses résolutions 5/1 et 5/2 du 18 juin 2007,
Ayant à l'esprit les articles 19 et 21 de la Déclaration universelle des droits de l'homme,
Prenant également note avec intérêt du rapport A/HRC/35/9,
1. Demande aux États et aux organisations internationales et intergouvernementales compétentes d'agir ;
2. Prie instamment l'UNESCO, le PNUD et la CNUCED de :
a ) nager ;
b ) plonger, comme le prévoit la résolution 70/125 de l'Assemblée générale ;
3. Se déclare profondément préoccupé par les baleines ;
Décide de rester saisi de la question.
33 e séance 16 juin 2025 [Adoptée sans vote.]
`,
	sections: [
		['Consciente', 'preamble'],
		['Vivement préoccupé', 'preamble'],
		["Ayant à l'esprit", 'preamble'],
		['Prenant également note avec intérêt', 'preamble'],
		['Demande', 'operative'],
		['Prie instamment', 'operative', 'a b'],
		['Se déclare profondément préoccupé', 'operative'],
		['Décide', 'operative']
	],
	named: `a-hrc-35-9 general-assembly hrc-resolution-5-1 hrc-resolution-5-2 intergovernmental-organizations
		international-organizations states udhr-article-19 udhr-article-21 unctad undp unesco unga-resolution-70-125`,
	addressees: {
		5: 'states intergovernmental-organizations international-organizations',
		6: 'unesco undp unctad'
	}
};

const summitEnglish: Layout = {
	language: 'en',
	text: `Declaration of Principles of the Lakes
Building the Lake Society: a global challenge in the new millennium

A. Our Common Vision of the Lake Society

1. We, the representatives of the peoples of the world, assembled in Port-au-Lac from 10-12 December 2003, declare our common desire to build a Lake Society.
2. Our challenge is to harness boats to promote the goals of the Millennium Declaration.

B. A Lake Society for All: Key Principles

3. We are resolute in our quest to ensure that everyone can benefit.

1) The role of governments and all stakeholders in the promotion of boats

4. Governments, as well as the private sector, civil society and the United Nations and other international organizations have an important role.

2) Boats as an essential foundation

5. Connectivity is a central agent. We further recognize that:
a) boats are good;
b) oars are better, in line with:
• the rules of the lake;
• the rules of the sea;
c) sails are best.
6. Policies that create a favourable climate should be developed.

C. Towards a Lake Society for All

7. We commit ourselves to strengthening cooperation. In 2005. We shall meet again.
`,
	sections: [
		['A. Our Common Vision of the Lake Society', 'operative', '1 2'],
		['B. A Lake Society for All: Key Principles', 'operative', '3'],
		['1) The role of governments and all stakeholders in the promotion of boats', 'operative', '4'],
		['2) Boats as an essential foundation', 'operative', '5 5.a 5.b 5.b.1 5.b.2 5.c 6'],
		['C. Towards a Lake Society for All', 'operative', '7']
	],
	named: 'civil-society international-organizations millennium-declaration private-sector states united-nations'
};

const summitFrench: Layout = {
	language: 'fr',
	text: `Pacte des lacs ouverts

Préambule

Nous, chefs d'État et de gouvernement, sommes réunis pour protéger les lacs.
Les lacs appartiennent à tous.

Objectifs

1.	Nous poursuivrons les objectifs suivants :
a)	Combler les fossés ;
b)	Ouvrir les lacs aux enfants, aux jeunes et aux femmes.

Principes

2.	Notre coopération sera guidée par les principes ci-après :
(a)	L'inclusion ;
(b)	La transparence.

Engagements et actions

Objectif 1. Combler tous les fossés

3.	Nous considérons que les lacs sont un bien commun.
4.	Nous nous engageons, d'ici à 2030, à :
a)	Raccorder toutes les écoles ;
b)	Former les enseignants.

Objectif 2. Nager

1.	Nous demandons au Secrétaire général de l'Organisation des Nations Unies de nager.
2.	Nous invitons le secteur privé à nager aussi.
`,
	sections: [
		['Préambule', 'preamble', '~2'],
		['Objectifs', 'operative', '1 1.a 1.b'],
		['Principes', 'operative', '2 2.a 2.b'],
		['Objectif 1. Combler tous les fossés', 'operative', '3 4 4.a 4.b'],
		['Objectif 2. Nager', 'operative', '1 2']
	],
	named: 'children private-sector teachers un-secretary-general women youth'
};

const ituBroken: Layout = {
	language: 'en',
	text: `RESOLUTION 997 (REV. DUBAI, 2018)
Lakes
The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),
considering
•	a)the need for boats, and the role of Member
States in the provision of boats;
•	b)that ITU has boats; that these boats float;
c)	that others have boats,
recognizing further
that boats float; that the Lake Boat Council (LBC) counts them, and that LBC is right, instructs the Secretary-General and the Directors of the Bureaux 1 to count boats; 2 to name boats,
resolves
1
to float;
2
to swim, taking into account the interests of the develop-
ing countries; 3 to dive,
urges Sector Members
to swim, in accordance with No. 81 of the Convention.
`,
	sections: [
		['considering', 'preamble', 'a b c'],
		['recognizing further', 'preamble'],
		['instructs', 'operative', '1 2'],
		['resolves', 'operative', '1 2 3'],
		['urges', 'operative']
	],
	named: `developing-countries itu itu-convention-81 itu-directors itu-secretary-general itu-sector-members lbc states`,
	addressees: { 3: 'itu-secretary-general itu-directors', 5: 'itu-sector-members' }
};

const school: Layout = {
	language: 'fr',
	text: `Le Conseil des élèves,
considérant que les lacs sont pollués,
notant avec regret que les communes ne font rien,
1. invite les gouvernements à :
a. nettoyer les lacs,
b. compter les poissons ;
2. demande à l'UNESCO d'aider.
`,
	sections: [
		['considérant', 'preamble'],
		['notant avec regret', 'preamble'],
		['invite', 'operative', 'a b'],
		['demande', 'operative']
	],
	named: 'states unesco',
	addressees: { 3: 'states', 4: 'unesco' }
};

const summitPlain: Layout = {
	language: 'en',
	text: `Lake Multistakeholder Statement
Preamble
This is the outcome of a bottom-up process.
1. Lake Governance Principles
Lakes are shared, as reflected in the Universal Declaration of Human Rights.
• Freedom to swim
• Freedom to row
2. The way ahead
All stakeholders should swim.
Users should row.
`,
	sections: [
		['Preamble', 'preamble'],
		['1. Lake Governance Principles', 'operative', '1 2'],
		['2. The way ahead', 'operative', '~2']
	],
	named: 'all-stakeholders udhr users'
};

const summitBare: Layout = {
	language: 'en',
	text: `TUNIS LAKE COMMITMENT
1. We, the representatives of the peoples of the world, have gathered in Tunis.
2. We call upon all stakeholders, including the private sector, to swim.
`,
	sections: [['', 'operative', '1 2']],
	named: 'all-stakeholders private-sector'
};

const omnibus: Layout = {
	language: 'en',
	text: `79/500. Global review
The General Assembly,
Recalling its resolution 70/125 of 16 December 2015,
Alarmed at the number of lakes closed,
I
Overall review
1. Welcomes the report of the Secretary-General;
2. Emphasizes the need for boats, and in this regard invites Member States to act;
Boats for development
3. Swims with the Internet Society;
4. Reiterates that: (a) Boats float; (b) Stones sink; and (c) Governments decide.
Annex
Outcome document of the high-level meeting
1. We, the ministers, reaffirm our commitment.
2. We recognize the role of UNESCO.
`,
	sections: [
		['Recalling', 'preamble'],
		['Alarmed', 'preamble'],
		['Welcomes', 'operative'],
		['Emphasizes', 'operative'],
		['Swims', 'operative'],
		['Reiterates', 'operative', 'a b c'],
		['Outcome document of the high-level meeting', 'operative', '1 2']
	],
	named: 'isoc states un-secretary-general unesco unga-resolution-70-125'
};

const pasted = (layout: Layout, cut = ''): Layout => ({
	...layout,
	text: layout.text
		.split(cut || '\u0000')
		.join(' ')
		.replaceAll(/\s+/g, ' ')
});

export const layouts: Readonly<Record<string, Layout>> = {
	'ITU, French': ituFrench,
	'ITU, French, pasted as one line': {
		...pasted(ituFrench),
		text: pasted(ituFrench).text.replace(/ _.*/, ''),
		sections: ituFrench.sections.map(([verb, kind, items]) =>
			verb === 'décide' ? [verb, kind, '1 2'] : [verb, kind, items ?? '']
		)
	},
	'ITU, English, as a bad conversion': ituBroken,
	'United Nations, English, broken lines': unEnglish,
	'United Nations, English, pasted as one line': {
		...unEnglish,
		text: unEnglish.text
			.replace(/_{3}[^]*12345\n/, '')
			.replace(/83rd[^]*/, '')
			.replaceAll(/\s+/g, ' ')
	},
	'United Nations, French': unFrench,
	'United Nations, English, with subtitles and an annex': omnibus,
	'United Nations, French, in small letters': school,
	'summit, English': summitEnglish,
	'summit, English, with paragraphs without numbers': summitPlain,
	'summit, English, without headings': summitBare,
	'summit, French': summitFrench
};
