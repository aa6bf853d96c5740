/** What the site's components ask of `$app/state`. */

import { place } from './place.svelte';

export const page = {
	get url(): URL {
		return place.url;
	},
	get params(): Readonly<Record<string, string | undefined>> {
		const [, language, document] = place.url.pathname.split('/');
		return { language, document };
	}
};
