/** The shape of a project file, for programs that others write. */

import { wholeFile } from '$lib/lessons/shape';
import { jsonSchema } from '$lib/projects/json-schema';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(jsonSchema(wholeFile), { headers: { 'content-type': 'application/schema+json' } });
