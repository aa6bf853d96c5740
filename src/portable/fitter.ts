/** Stands in for the worker, which can't be started from a disk: lays out a network for its page on the page's own thread. */

import { refitted, type Refitting } from '$lib/views/refit';

export default class Fitter {
	postMessage(task: Refitting, [port]: readonly MessagePort[]): void {
		setTimeout(() => port?.postMessage(refitted(task)));
	}

	terminate(): void {
		// Nothing runs beside the page.
	}
}
