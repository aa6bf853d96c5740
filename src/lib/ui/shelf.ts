/**
 * What the reader keeps in this browser: tours, texts of their own. A shelf is a table of IndexedDB by name; what
 * stands on it is read as a stranger's, for an older version of the site may have written it.
 */

import { createStore, del, entries, get, set } from 'idb-keyval';

/** `full` where the browser has no more room, `closed` where it keeps nothing for this site. */
export class NotKept extends Error {
	readonly reason: 'full' | 'closed';
	constructor(cause: unknown) {
		super('The browser did not keep it.', { cause });
		this.name = 'NotKept';
		this.reason = cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'closed';
	}
}

export interface Shelf {
	readonly all: () => Promise<readonly (readonly [id: string, value: unknown])[]>;
	readonly get: (id: string) => Promise<unknown>;
	readonly put: (id: string, value: unknown) => Promise<void>;
	readonly remove: (id: string) => Promise<void>;
}

/** Every answer of the shelf may be a NotKept. */
export function shelf(name: 'tours' | 'texts'): Shelf {
	const store = createStore(`who-does-what-${name}`, 'kept');
	return {
		all: () => told(entries<string, unknown>(store)),
		get: (id) => told(get(id, store)),
		put: (id, value) => told(set(id, value, store)),
		remove: (id) => told(del(id, store))
	};
}

async function told<Value>(asked: Promise<Value>): Promise<Value> {
	try {
		return await asked;
	} catch (cause) {
		throw new NotKept(cause);
	}
}
