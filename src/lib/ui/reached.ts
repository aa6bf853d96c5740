/** What scrolls is reached by key as long as it scrolls: a region that shows all of itself is no stop of Tab. */

import type { Attachment } from 'svelte/attachments';

export const reached: Attachment<HTMLElement> = (region) => {
	const look = () => {
		if (region.scrollHeight > region.clientHeight + 1) region.tabIndex = 0;
		else region.removeAttribute('tabindex');
	};
	const sizes = new ResizeObserver(look);
	const words = new MutationObserver(look);
	sizes.observe(region);
	words.observe(region, { childList: true, characterData: true, subtree: true });
	look();
	return () => (sizes.disconnect(), words.disconnect());
};
