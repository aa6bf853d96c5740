/**
 * A sentence with marked words in, its parts out: <n> the name that it is about, <b> figures, <q> quotes of the instrument.
 * Nothing is ever read as HTML: what isn't one of the three marks stays text.
 */

export interface Part {
	readonly style: 'plain' | 'name' | 'strong' | 'quote';
	readonly text: string;
}

const styles = { n: 'name', b: 'strong', q: 'quote' } as const;

export function parts(sentence: string): Part[] {
	return [...sentence.matchAll(/<([nbq])>(.*?)<\/\1>|([^<]+|<)/gs)]
		.map(([, mark, marked, plain]): Part => {
			const style = mark ? styles[mark as keyof typeof styles] : 'plain';
			return { style, text: marked ?? plain ?? '' };
		})
		.reduce<Part[]>((all, part) => {
			const last = all.at(-1);
			if (last && last.style === 'plain' && part.style === 'plain')
				return [...all.slice(0, -1), { style: 'plain', text: last.text + part.text }];
			return [...all, part];
		}, []);
}

/** The same words without marks: for titles, descriptions and the ear. */
export const spoken = (sentence: string): string =>
	parts(sentence)
		.map(({ style, text }) => (style === 'quote' ? `«\u00a0${text}\u00a0»` : text))
		.join('');
