/** Pictures as a presentation of native shapes, one slide each: the XML is written here, the zip by fflate. */

import { step, type Write } from './format';
import { packageParts, slideParts, type Parts } from './office-package';
import { slide } from './office-slide';
import { pack } from './pack';

export const write: Write = async (pictures, _options, progress, signal) => {
	let parts: Parts = packageParts(pictures);
	for (const [index, picture] of pictures.entries()) {
		await step(signal);
		parts = { ...parts, ...slideParts(picture, index + 1, slide(picture)) };
		progress((index + 1) / pictures.length);
	}
	return pack(parts);
};
