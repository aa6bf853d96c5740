/** Lays out a neighbourhood beside the page's own thread: a task comes in, its layout goes out. */

import { settled, type Task } from '$lib/views/neighbourhood';

addEventListener('message', ({ data, ports }: MessageEvent<Task>) => ports[0]?.postMessage(settled(data)));
