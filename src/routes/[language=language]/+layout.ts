import { setLocale } from '$lib/words/runtime';
import type { LayoutLoad } from './$types';

/** The language is the first folder of the path; every word of the page follows from it. */
export const load: LayoutLoad = ({ params }) => {
	setLocale(params.language, { reload: false });
	return { language: params.language };
};
