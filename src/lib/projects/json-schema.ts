/** The JSON Schema of the project file, to be published beside the site; made from the very schema that checks it. */

import { toJsonSchema } from '@valibot/to-json-schema';
import { project, version } from './schema';

export function jsonSchema(): string {
	const schema = toJsonSchema(project, { target: 'draft-2020-12' });
	const about = { title: `Who does what: project file, version ${version}` };
	return `${JSON.stringify({ ...schema, ...about }, null, '\t')}\n`;
}
