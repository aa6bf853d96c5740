/** A run of exercises: its seed, and what its options are called. */

/** The largest seed that an address takes. */
const most = 9999;

/** A seed by lot: the one place where chance comes in, before it is written into the address. */
export const anySeed = (): number => 1 + Math.floor(Math.random() * most);

/** What an option is called in a room: A, B, C. */
export const letter = (index: number): string => String.fromCharCode(65 + index);
