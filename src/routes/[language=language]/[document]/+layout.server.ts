import { error } from '@sveltejs/kit';
import { prepared } from '$lib/ui/prepared';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params: { document } }) => prepared(document) ?? error(404);
