/** Stands in for the worker, which can't be started from a disk: lays out a neighbourhood on the page's own thread. */

import { settled, type Task } from '$lib/views/neighbourhood';

export default class Settler {
	postMessage(task: Task, [port]: readonly MessagePort[]): void {
		setTimeout(() => port?.postMessage(settled(task)));
	}

	terminate(): void {
		// Nothing runs beside the page.
	}
}
