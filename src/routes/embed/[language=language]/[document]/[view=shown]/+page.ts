import { isShown, views } from '$lib/ui/views';
import { isLocale, setLocale } from '$lib/words/runtime';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data, params }) => {
	const view = views.find((each) => each.id === params.view);
	if (!view || !isShown(view) || !isLocale(params.language)) error(404);
	setLocale(params.language, { reload: false });
	return { ...data, language: params.language, view };
};
