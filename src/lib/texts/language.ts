/** Words in, the language that they are written in out, by its commonest little words; null if neither stands out. */

const common = {
	fr: new Set('le la les des du de et un une que qui dans pour par sur au aux est en ce cette'.split(' ')),
	en: new Set('the of and to in that for by on with as is are be its their this which at from'.split(' '))
} as const;

/** So many characters are enough to tell. */
const sample = 40_000;

export function languageOf(text: string): 'fr' | 'en' | null {
	const words =
		text
			.slice(0, sample)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	const count = (language: 'fr' | 'en'): number => words.filter((word) => common[language].has(word)).length;
	const [fr, en] = [count('fr'), count('en')];
	if (Math.max(fr, en) * 20 < words.length || Math.abs(fr - en) * 5 < Math.max(fr, en)) return null;
	return fr > en ? 'fr' : 'en';
}

/** What a file declares: `fr-CH`, `en_GB`, `eng`. */
export function declared(language: string | null): 'fr' | 'en' | null {
	const [code] = /^(fr|en)(?![a-z])/i.exec(language ?? '') ?? [];
	return code ? (code.toLowerCase() as 'fr' | 'en') : null;
}
