import { error } from '@sveltejs/kit';
import { studied } from '$lib/ui/studied';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => studied(params.document) ?? error(404);
