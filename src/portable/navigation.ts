/** What the site's components ask of `$app/navigation`, for a page that is a single file. */

import { onMount } from 'svelte';
import { listen, move, place, type Move } from './place.svelte';

export const goto = (href: string, { replaceState = false }: { readonly replaceState?: boolean } = {}): Promise<void> =>
	move(href, 'goto', replaceState);

export function afterNavigate(listener: (move: Move) => void): void {
	onMount(() => {
		listener({ type: 'enter', to: { url: place.url } });
		return listen(listener);
	});
}
