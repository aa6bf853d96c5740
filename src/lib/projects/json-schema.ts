/** The JSON Schema of the project file, to be published beside the site; made from the very schemas that check it. */

import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { project, version } from './schema';

/** `tours` is the shape of a file of tours. */
export function jsonSchema(tours: v.GenericSchema): string {
	const whole = v.object({ ...project.entries, tours: v.exactOptional(tours) });
	const schema = toJsonSchema(whole, { target: 'draft-2020-12' });
	const about = { title: `Who does what: project file, version ${version}` };
	return `${JSON.stringify({ ...schema, ...about }, null, '\t')}\n`;
}
