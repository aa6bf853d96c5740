/** The pictures by which an installed site is known: how large each is, and how much room the mark leaves at its edge. */

export interface Icon {
	/** In its file's name. */
	readonly id: string;
	readonly size: number;
	/** Share of the square that the mark takes; null for the mark as it is, with its own rounded corners. */
	readonly share: number | null;
	/** As a manifest calls it; null if it is for elsewhere. */
	readonly purpose: 'any' | 'maskable' | null;
}

export const icons: readonly Icon[] = [
	{ id: '192', size: 192, share: null, purpose: 'any' },
	{ id: '512', size: 512, share: null, purpose: 'any' },
	// Systems cut these to shapes of their own: within a circle of four fifths nothing is lost.
	{ id: 'maskable-192', size: 192, share: 0.8, purpose: 'maskable' },
	{ id: 'maskable-512', size: 512, share: 0.8, purpose: 'maskable' },
	// A home screen that knows no manifest rounds the corners itself.
	{ id: '180', size: 180, share: 0.92, purpose: null }
];

/** The mark on a square of its own ground, without corners. */
export function filled(mark: string, { share }: Icon): string {
	if (share === null) return mark;
	const inside = mark.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
	const [ground = '', ...drawn] = inside.split(/(?<=\/>)/);
	const shift = (1 - share) * 16;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground.replace(/ rx="[^"]*"/, '')}<g transform="translate(${shift} ${shift}) scale(${share})">${drawn.join('')}</g></svg>`;
}
