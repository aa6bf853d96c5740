/** Lays out networks for their pages beside the page's own thread: one worker, made with the first that is asked for. */

import type { Layout } from '$lib/views/scene';
import type { Refitting } from '$lib/views/refit';

export class Refitter {
	#worker: Promise<Worker> | null = null;

	/** Rejects when the worker can't be had. */
	async refit(task: Refitting): Promise<Layout> {
		this.#worker ??= import('./refit.worker?worker').then(({ default: Fitter }) => new Fitter());
		const fitter = await this.#worker;
		const { port1, port2 } = new MessageChannel();
		return new Promise((resolve, reject) => {
			port1.onmessage = ({ data }: MessageEvent<Layout>) => {
				port1.close();
				resolve(data);
			};
			fitter.onerror = ({ message }) => reject(new Error(message));
			fitter.postMessage(task, [port2]);
		});
	}

	/** What is under way never comes. */
	close(): void {
		void this.#worker?.then((worker) => worker.terminate());
		this.#worker = null;
	}
}
