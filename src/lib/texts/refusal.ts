/** The one error of this folder: a file that is not read, and why. Its message is the English sentence. */

import type { Locale } from '$lib/words/runtime';
import { refusalIn, type RefusalCode, type Refusals } from './say';

export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
	override readonly name = 'Refusal';

	constructor(
		readonly code: Code,
		readonly values: Refusals[Code],
		options?: ErrorOptions
	) {
		super(refusalIn(code, values, 'en'), options);
	}

	in(language: Locale): string {
		return refusalIn<RefusalCode>(this.code, this.values, language);
	}
}
