/**
 * Work for the worker, asked for and waited for: one errand a worker, so that giving it up ends it whatever it is at.
 * Who hears nothing of it for half a minute is told that it is too much.
 */

import type { Project } from '$lib/projects/schema';
import type { Incoming } from '$lib/texts/text';
import type { Layout } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';
import type { Found, Mapped, Taken, Written } from './ownwork';

interface Of {
	readonly project: Project;
	readonly locale: Locale;
}

export type Errand =
	| { readonly do: 'take'; readonly file: Incoming; readonly told: 'fr' | 'en' | null; readonly locale: Locale }
	| ({ readonly do: 'map'; readonly slug: string; readonly name: string } & Of)
	| ({ readonly do: 'find'; readonly slug: string; readonly name: string } & Of)
	| ({ readonly do: 'slide'; readonly slug: string } & Of)
	| ({ readonly do: 'write'; readonly to: string; readonly tours: readonly string[] } & Of);

/** What each errand comes back with. */
export interface Given {
	readonly take: Taken;
	readonly map: Mapped;
	readonly find: Found;
	readonly slide: Layout;
	readonly write: Written;
}

/** What the worker says: how far it is, what it made, why it can't, or that it broke. */
export type Answer =
	| { readonly share: number }
	| { readonly done: Given[keyof Given] }
	| { readonly refused: string }
	| { readonly failed: string };

/** The reader gave it up. */
export class GivenUp extends Error {}
/** Its message is a sentence for the reader. */
export class Refused extends Error {}

/** Half a minute without a sign. */
const patience = 30_000;

export interface Watch {
	readonly signal?: AbortSignal;
	readonly progress?: (share: number) => void;
	/** Milliseconds without a sign. */
	readonly patience?: number;
}

export async function errand<Do extends Errand['do']>(
	asked: Extract<Errand, { do: Do }>,
	{ signal, progress, patience: most = patience }: Watch = {}
): Promise<Given[Do]> {
	const { default: Own } = await import('./own.worker?worker');
	if (signal?.aborted) throw new GivenUp();
	const worker = new Own();
	const { port1, port2 } = new MessageChannel();
	let clock: ReturnType<typeof setTimeout> | undefined;
	try {
		return await new Promise((resolve, reject) => {
			const wait = (): void => {
				clearTimeout(clock);
				clock = setTimeout(() => reject(new Refused(m.owntext_too_long())), most);
			};
			wait();
			signal?.addEventListener('abort', () => reject(new GivenUp()));
			worker.addEventListener('error', () => reject(new Refused(m.owntext_failed())));
			port1.onmessage = ({ data }: MessageEvent<Answer>) => {
				wait();
				if ('share' in data) progress?.(data.share);
				else if ('done' in data) resolve(data.done as Given[Do]);
				else
					reject(
						'refused' in data ? new Refused(data.refused) : new Refused(m.owntext_failed(), { cause: data.failed })
					);
			};
			worker.postMessage(asked, [port2]);
		});
	} finally {
		clearTimeout(clock);
		port1.close();
		worker.terminate();
	}
}
