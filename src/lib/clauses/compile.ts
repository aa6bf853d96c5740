/**
 * The files of one document's folder in, the checked instrument out; or an error of one sentence with the file,
 * the place and the remedy. Pure: where the files come from is library.ts's business.
 */

import { faults } from './check';
import type { Instrument, Reading } from './clause';
import { find } from './mention';
import { read } from './read';
import { aboutFrom, castFrom } from './schema';

/** The files by their names: `document.json`, `actors.json`, `text.fr.txt`; others are not looked at. */
export function compile(slug: string, files: Readonly<Record<string, string>>): Instrument {
	const inFile = <Value>(file: string, make: (content: string) => Value): Value => {
		const content = Object.hasOwn(files, file) ? files[file] : undefined;
		if (content === undefined) throw new Error(located(slug, `${file}: this file is missing; add it.`));
		try {
			return make(content);
		} catch (error) {
			throw new Error(located(slug, `${file}: ${error instanceof Error ? error.message : String(error)}`), {
				cause: error
			});
		}
	};
	const about = inFile('document.json', aboutFrom);
	const cast = inFile('actors.json', castFrom);
	if (about.slug !== slug) {
		throw new Error(located(slug, `document.json: the slug is “${about.slug}”; make it the folder’s name.`));
	}
	const readings: Record<string, Reading> = {};
	for (const language of new Set([about.original, ...languagesOf(files)])) {
		readings[language] = inFile(`text.${language}.txt`, (text) => find(read(text, language), cast));
	}
	const instrument = { about, cast, readings };
	const [fault] = faults(instrument);
	if (fault !== undefined) throw new Error(located(slug, fault));
	return instrument;
}

function located(slug: string, fault: string): string {
	return `src/documents/${slug}/${fault}`;
}

function languagesOf(files: Readonly<Record<string, string>>): readonly string[] {
	return Object.keys(files).flatMap((file) => /^text\.([a-z]{2,3})\.txt$/.exec(file)?.[1] ?? []);
}
