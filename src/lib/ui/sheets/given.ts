/** What sheets are made from, gathered when the site is built. */

import { teachingOf } from '$lib/lessons/teaching';
import { opened } from '$lib/ui/saved';
import type { Locale } from '$lib/words/runtime';
import { nameOf } from './index';
import type { Given } from './sheet';

export function givenFor(slug: string, language: Locale): Given {
	const { topic, slide } = opened(slug, language);
	return { topic, slide, ...teachingOf({ about: topic.about }, topic), nameOf };
}
