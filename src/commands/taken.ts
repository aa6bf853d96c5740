/** A file of any format that is read in, its text out, or the project that it holds; with what should be said of it. */

import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { announcesProject, readProject } from '$lib/projects/file';
import { noteIn } from '$lib/projects/say';
import type { Project } from '$lib/projects/schema';
import { intake, Refusal } from '$lib/texts/index';
import { decode } from '$lib/texts/plain';
import { warningIn } from '$lib/texts/say';
import { sniff } from '$lib/texts/sniff';
import { limits } from '$lib/texts/text';
import { aside } from './aside';

export interface Taken {
	readonly text: string;
	/** Everything but what only a reading tells: cast, language and corrections of a text that is new. */
	readonly told: Pick<Project, 'title' | 'source'>;
	/** If the file is one. */
	readonly project: Project | null;
	/** The tours that came with a project. */
	readonly tours: object | null;
	readonly warnings: readonly string[];
}

/** Throws a `Refusal`, or an error of the file system. */
export async function taken(file: string): Promise<Taken> {
	if (statSync(file).size > limits.file * 1e6) throw new Refusal('too-large', { limit: limits.file });
	const [bytes, name] = [new Uint8Array(readFileSync(file)), basename(file)];
	if (announcesProject(new TextDecoder().decode(bytes.subarray(0, 200)), name)) {
		const { project, tours, notes } = readProject(decode(bytes).text);
		const told = notes.map((note) => noteIn(note, 'en'));
		return { text: project.text, told: project, project, tours, warnings: told };
	}
	const isPdf = sniff({ name, bytes }) === 'pdf';
	const { text, title, format, warnings } = await (isPdf ? aside(resolve(file)) : intake({ name, bytes }));
	const told = { title: title ?? '', source: { name, format } };
	return { text, told, project: null, tours: null, warnings: warnings.map((warning) => warningIn(warning, 'en')) };
}
