/** What this tab remembers over a reload; a browser that keeps nothing for the site is no error. */

export function recallFrom(key: string): string | null {
	try {
		return sessionStorage.getItem(key);
	} catch {
		return null;
	}
}

export function remember(key: string, value: string): void {
	try {
		sessionStorage.setItem(key, value);
	} catch {
		// Full, or forbidden: the page works on, a reload forgets.
	}
}
