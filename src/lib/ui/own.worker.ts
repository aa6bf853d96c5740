/** Reads, finds and draws a text of the reader's own beside the page's own thread: an errand comes in on a port, its answer goes out. */

import type { Answer, Errand, Given } from './errand';
import { found, mapped, slideOf, taken, Unworkable, written } from './ownwork';

function run<Do extends Errand['do']>(errand: Errand, tell: (share: number) => void): Promise<Given[Do]> | Given[Do] {
	const answer = (): Promise<Given[Errand['do']]> | Given[Errand['do']] => {
		switch (errand.do) {
			case 'take':
				return taken(errand.file, errand.told, errand.locale, (done, total) => tell(done / total));
			case 'map':
				return mapped(errand.project, errand.slug, errand.name, errand.locale);
			case 'find':
				return found(errand.project, errand.slug, errand.name, errand.locale);
			case 'slide':
				return slideOf(errand.project, errand.slug, errand.locale);
			case 'write':
				return written(errand.project, errand.to, errand.locale, errand.tours);
		}
	};
	return answer() as Promise<Given[Do]> | Given[Do];
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Errand>) => {
	// pdf.js speaks to its own other half over the same line; only an errand brings a port.
	if (!port) return;
	const tell = (answer: Answer): void => port.postMessage(answer);
	Promise.resolve()
		.then(() => run(data, (share) => tell({ share })))
		.then((done) => tell({ done }))
		.catch((error: unknown) =>
			tell(error instanceof Unworkable ? { refused: error.message } : { failed: String(error) })
		);
});
