/** What `--to` offers: the clause data, the project file, and every format of the exports. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { exportOf, exports } from '$lib/exports/index';
import { study } from '$lib/pipeline';
import type { Composed } from '$lib/projects/compose';
import { writeProject } from '$lib/projects/file';
import type { Project } from '$lib/projects/schema';

export const outputs: readonly string[] = ['json', ...exports.map(({ id }) => id), 'project'];

/** A project as one of the formats but `json`, which is the command's own; in its own format with the tours that came with it. */
export async function written(
	to: string,
	project: Project,
	{ instrument }: Composed,
	tours: object | null
): Promise<string> {
	const found = exportOf(to);
	if (!found) return writeProject(project, tours);
	return found.write({ instrument, graph: study(instrument).graph, language: project.language });
}

/** Writes one file for each name that it is called with, never the same twice. */
export function folder(path: string, to: string): (file: string, content: string) => void {
	const extension = exportOf(to)?.extension ?? (to === 'project' ? 'project.json' : 'json');
	const names = new Set<string>();
	return (file, content) => {
		const name = `${parse(file).name}.${extension}`;
		if (names.has(name)) throw new Error(`${name} would be written twice; rename one of the files`);
		names.add(name);
		mkdirSync(path, { recursive: true });
		writeFileSync(join(path, name), content);
	};
}
