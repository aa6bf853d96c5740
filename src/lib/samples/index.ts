/**
 * Sample texts to try the product on: mock instruments of our own making, plainly marked as invented for teaching. They
 * are plain text as a reader would paste it, and come when one is asked for.
 */

export interface Sample {
	readonly file: string;
	readonly title: string;
	readonly language: 'fr' | 'en';
	/** Whose way of setting out such a text it follows. */
	readonly layout: 'ITU' | 'UN';
	readonly load: () => Promise<string>;
}

const text = async (coming: Promise<{ readonly default: string }>): Promise<string> => (await coming).default;

export const samples: readonly Sample[] = [
	{
		file: 'lac-ouvert.fr.txt',
		title: 'Avis inventé sur le lac ouvert',
		language: 'fr',
		layout: 'ITU',
		load: () => text(import('./lac-ouvert.fr.txt?raw'))
	},
	{
		file: 'emergency-radio.en.txt',
		title: 'Mock Resolution on emergency radio',
		language: 'en',
		layout: 'ITU',
		load: () => text(import('./emergency-radio.en.txt?raw'))
	},
	{
		file: 'ecoles-reliees.fr.txt',
		title: 'Résolution inventée sur les écoles reliées',
		language: 'fr',
		layout: 'UN',
		load: () => text(import('./ecoles-reliees.fr.txt?raw'))
	},
	{
		file: 'island-schools.en.txt',
		title: 'Mock Declaration of the island schools',
		language: 'en',
		layout: 'UN',
		load: () => text(import('./island-schools.en.txt?raw'))
	}
];
