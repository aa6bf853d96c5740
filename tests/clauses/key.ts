/**
 * What a careful reader finds in the French text of draft Opinion 5: the answer key. Words are written plainly,
 * with ordinary spaces and hyphens; who is named twice by one phrase stands there twice.
 */

type Named = readonly [id: string, quote: string];

export const kinds: Readonly<Record<string, string>> = {
	states: 'stakeholder-group',
	'private-sector': 'stakeholder-group',
	'civil-society': 'stakeholder-group',
	'intergovernmental-organizations': 'stakeholder-group',
	'international-organizations': 'stakeholder-group',
	'all-stakeholders': 'collective',
	'developing-country-stakeholders': 'collective',
	'other-institutions': 'collective',
	'internet-governance-bodies': 'collective',
	itu: 'organization',
	icann: 'organization',
	ietf: 'organization',
	rirs: 'organization',
	isoc: 'organization',
	w3c: 'organization',
	'wtpf-2013': 'body',
	'plenipotentiary-conference': 'body',
	'tunis-agenda': 'instrument',
	'tunis-agenda-34': 'paragraph',
	'tunis-agenda-35': 'paragraph',
	'tunis-agenda-37': 'paragraph',
	'tunis-agenda-55': 'paragraph',
	'tunis-agenda-69': 'paragraph',
	'pp-resolution-101-2010': 'instrument',
	'pp-resolution-102-2010': 'instrument',
	'pp-resolution-133-2010': 'instrument',
	'relevant-organizations': 'collective'
};

export const sections = [
	['1', 'rappelant', 'preamble'],
	['2', 'reconnaissant', 'preamble'],
	['3', 'considérant', 'preamble'],
	['4', "est d'avis", 'operative'],
	['5', 'invite', 'operative']
];

export const addressees: readonly Named[] = [
	['states', 'les Etats Membres'],
	['all-stakeholders', 'les autres parties prenantes']
];

/** In the order of the text. */
export const clauses: readonly (readonly [path: string, named: readonly Named[]])[] = [
	[
		'1',
		[
			['tunis-agenda-34', "paragraphe 34 de l'Agenda de Tunis pour la société de l'information"],
			['states', 'les Etats'],
			['private-sector', 'le secteur privé'],
			['civil-society', 'la société civile']
		]
	],
	[
		'2.a',
		[
			['tunis-agenda-37', "paragraphe 37 de l'Agenda de Tunis"],
			['international-organizations', 'organisations internationales et intergouvernementales'],
			['intergovernmental-organizations', 'organisations internationales et intergouvernementales'],
			['other-institutions', "autres institutions concernées par la gouvernance de l'Internet"]
		]
	],
	[
		'2.b',
		[
			['tunis-agenda-35', "paragraphe 35 de l'Agenda de Tunis"],
			['all-stakeholders', "l'ensemble des parties prenantes"],
			['intergovernmental-organizations', 'organisations intergouvernementales et internationales compétentes'],
			['international-organizations', 'organisations intergouvernementales et internationales compétentes']
		]
	],
	['2.b.i', [['states', 'Etats']]],
	['2.b.ii', [['private-sector', 'le secteur privé']]],
	['2.b.iii', [['civil-society', 'la société civile']]],
	['2.b.iv', [['intergovernmental-organizations', 'les organisations intergouvernementales']]],
	['2.b.v', [['international-organizations', 'les organisations internationales']]],
	[
		'2.c',
		[
			['tunis-agenda-55', "paragraphe 55 de l'Agenda de Tunis"],
			['private-sector', 'le secteur privé']
		]
	],
	[
		'2.d',
		[
			['tunis-agenda-69', "paragraphe 69 de l'Agenda de Tunis"],
			['states', 'gouvernements']
		]
	],
	[
		'3',
		[
			['pp-resolution-101-2010', 'Résolutions 101 (Rév. Guadalajara, 2010)'],
			['pp-resolution-102-2010', '102 (Rév. Guadalajara, 2010)'],
			['pp-resolution-133-2010', '133 (Rév. Guadalajara, 2010)'],
			['plenipotentiary-conference', 'la Conférence de plénipotentiaires'],
			['itu', "l'UIT"],
			['relevant-organizations', 'les organisations compétentes'],
			['icann', "l'ICANN"],
			['ietf', "le Groupe d'étude sur l'ingénierie Internet (IETF)"],
			['rirs', 'les Registres Internet régionaux (RIR)'],
			['isoc', "l'Internet Society (ISOC)"],
			['w3c', 'le World Wide Web Consortium (W3C)']
		]
	],
	['4', [['tunis-agenda', "l'Agenda de Tunis"]]],
	[
		'5.a',
		[
			['states', 'les gouvernements'],
			['private-sector', 'le secteur privé'],
			['international-organizations', 'les organisations internationales et intergouvernementales'],
			['intergovernmental-organizations', 'les organisations internationales et intergouvernementales'],
			['civil-society', 'la société civile'],
			['all-stakeholders', 'toutes les parties']
		]
	],
	['5.b', [['tunis-agenda-35', "paragraphe 35 de l'Agenda de Tunis"]]],
	[
		'5.c',
		[
			['developing-country-stakeholders', 'parties prenantes des pays en développement'],
			['internet-governance-bodies', "entités ou organismes s'occupant de cette question"]
		]
	]
];
