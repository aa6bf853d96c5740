/** What a careful reader finds in the sample texts: each section with its force and its number of clauses, and who is named. */

export interface Key {
	readonly file: string;
	readonly sections: readonly (readonly [verb: string, kind: 'preamble' | 'operative', clauses: number])[];
	readonly groups: string;
	readonly organizations: string;
	readonly instruments: string;
}

export const keys: readonly Key[] = [
	{
		file: 'lac-ouvert.fr.txt',
		sections: [
			['rappelant', 'preamble', 2],
			['considérant', 'preamble', 4],
			['reconnaissant', 'preamble', 5],
			["est d'avis", 'operative', 1],
			['invite', 'operative', 3],
			['charge', 'operative', 2]
		],
		groups: 'civil-society international-organizations private-sector states',
		organizations: 'itu unesco',
		instruments: 'pp-resolution-102-2018 tunis-agenda'
	},
	{
		file: 'emergency-radio.en.txt',
		sections: [
			['recalling', 'preamble', 2],
			['considering', 'preamble', 3],
			['noting with concern', 'preamble', 1],
			['resolves', 'operative', 4],
			['resolves to instruct', 'operative', 2],
			['invites', 'operative', 2],
			['invites', 'operative', 1]
		],
		groups: 'civil-society intergovernmental-organizations private-sector states',
		organizations: 'unesco united-nations',
		instruments: 'pp-resolution-136-2018 tunis-agenda'
	},
	{
		file: 'ecoles-reliees.fr.txt',
		sections: [
			['Rappelant', 'preamble', 1],
			['Rappelant également', 'preamble', 1],
			['Considérant', 'preamble', 1],
			['Consciente', 'preamble', 1],
			['Préoccupée', 'preamble', 1],
			['Notant avec satisfaction', 'preamble', 1],
			['Affirme', 'operative', 1],
			['Demande', 'operative', 3],
			['Invite', 'operative', 1],
			['Encourage', 'operative', 1],
			['Prie', 'operative', 1],
			['Décide', 'operative', 1]
		],
		groups: 'civil-society international-organizations private-sector states',
		organizations: 'isoc itu unesco unicef',
		instruments: 'tunis-agenda unga-resolution-70-125'
	},
	{
		file: 'island-schools.en.txt',
		sections: [
			['Recalling', 'preamble', 1],
			['Recalling also', 'preamble', 1],
			['Recognizing', 'preamble', 1],
			['Deeply concerned', 'preamble', 1],
			['Noting with appreciation', 'preamble', 1],
			['Declares', 'operative', 1],
			['Calls upon', 'operative', 3],
			['Invites', 'operative', 1],
			['Encourages', 'operative', 1],
			['Requests', 'operative', 1],
			['Invites', 'operative', 1],
			['Decides', 'operative', 1]
		],
		groups: 'civil-society intergovernmental-organizations private-sector states',
		organizations: 'icann ietf isoc itu rirs unesco',
		instruments: 'geneva-declaration tunis-agenda unga-resolution-70-125'
	}
];
