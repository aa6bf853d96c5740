/** Lays out a network for its page beside the page's own thread: a task comes in, its places go out. */

import { refitted, type Refitting } from '$lib/views/refit';

addEventListener('message', ({ data, ports }: MessageEvent<Refitting>) => ports[0]?.postMessage(refitted(data)));
