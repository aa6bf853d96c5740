/**
 * What stands before the opening of an instrument in, what it is called out, and apart from it the lines that say whose
 * it is and how it came: session, item of the agenda, body, the day of adoption.
 */

export interface Called {
	/** In one line. */
	readonly name: string;
	readonly besides: readonly string[];
}

const aside = [
	/^[[(*].*[\])]$/u,
	/^(?:united nations|nations unies|general assembly|assemblée générale|economic and social council|conseil économique et social|human rights council|conseil des droits de l.homme)(?=\s|$)/iu,
	/^\S+(?:\s\S+)? session(?:\s|$)|(?<=\s)session$/iu,
	/^(?:agenda items?|items?|points?) \d/iu,
	/^\W*(?:resolution|decision|résolution|décision)s? (?:adopted|adoptée?s?)(?=\s|$)/iu,
	/^(?:distr\.?|original|document|langue|language)\s?:/iu,
	/^document\s+\S+$/iu,
	/^(?:[A-Z]{1,5}[/-])+\S*\d\S*$/u,
	/^\d{1,2}(?:er)?\s\p{L}+\s\d{4}$/u
].map(
	(form) =>
		(line: string): boolean =>
			form.test(line)
);

export function called(title: string): Called {
	const lines = title
		.split(/[\n\r\u2028]+/u)
		.map((line) => line.replaceAll(/\s+/gu, ' ').trim())
		.filter((line) => line !== '');
	const own = lines.filter((line) => !aside.some((is) => is(line)));
	if (own.length === 0) return { name: lines.join(' · '), besides: [] };
	return { name: own.join(' · '), besides: lines.filter((line) => !own.includes(line)) };
}
