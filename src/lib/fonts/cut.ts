/** Cuts a face out of its npm package with HarfBuzz: as a web font with its axes, or as one TrueType instance. */
import { readFileSync } from 'node:fs';
import subset from 'subset-font';
import { drawn, faces, features, textSize, unread, type FaceName, type Weight } from './recipe.ts';

const whole = (name: FaceName): Buffer => readFileSync(faces[name].file);

/** The face as the site serves it: variable, compressed. */
export const web = (name: FaceName): Promise<Buffer> =>
	subset(whole(name), drawn, {
		targetFormat: 'woff2',
		noHinting: true,
		keepFeatures: features,
		dropTables: unread,
		variationAxes: faces[name].axes
	});

/** One weight of the face at text size, for programs that know nothing of axes. */
export const instance = (name: FaceName, weight: Weight): Promise<Buffer> =>
	subset(whole(name), drawn, {
		targetFormat: 'sfnt',
		noHinting: true,
		keepFeatures: features,
		variationAxes: { wght: weight, ...('opsz' in faces[name].axes && { opsz: textSize }) }
	});
