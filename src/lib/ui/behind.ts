/** An address in, whether the browser's Back leads to that very one: where it tells, nobody has to go through it twice. */

export function isBehind(href: string): boolean {
	if (!('navigation' in window)) return false;
	const { currentEntry } = navigation;
	const before = currentEntry && navigation.entries()[currentEntry.index - 1];
	return before?.url === new URL(href, location.href).href;
}
