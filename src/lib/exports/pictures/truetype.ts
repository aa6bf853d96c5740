/** The few tables of a TrueType font that a PDF needs: which glyph draws a character, how wide each is, how tall all are. */

export interface TrueType {
	readonly glyph: (character: string) => number;
	/** In thousandths of an em. */
	readonly advance: (glyph: number) => number;
	readonly ascent: number;
	readonly descent: number;
	readonly box: readonly [number, number, number, number];
	readonly glyphs: number;
}

export function truetype(bytes: Uint8Array): TrueType {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const table = (name: string): number => {
		for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
			if (String.fromCharCode(...bytes.subarray(at, at + 4)) === name) return view.getUint32(at + 8);
		throw new Error(`The font has no table “${name}”.`);
	};
	const [head, hhea, hmtx, maxp] = [table('head'), table('hhea'), table('hmtx'), table('maxp')];
	const scale = 1000 / view.getUint16(head + 18);
	const signed = (at: number): number => Math.round(view.getInt16(at) * scale);
	const measured = view.getUint16(hhea + 34);
	const glyphs = characters(view, table('cmap'));
	return {
		glyph: (character) => glyphs(character.codePointAt(0) ?? 0),
		advance: (glyph) => Math.round(view.getUint16(hmtx + 4 * Math.min(glyph, measured - 1)) * scale),
		ascent: signed(hhea + 4),
		descent: signed(hhea + 6),
		box: [signed(head + 36), signed(head + 38), signed(head + 40), signed(head + 42)],
		glyphs: view.getUint16(maxp + 4)
	};
}

/** Format 4: segments of the first 65 536 characters, more than our fonts draw. */
function characters(view: DataView, cmap: number): (code: number) => number {
	const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i));
	const at = tables.find((start) => view.getUint16(start) === 4);
	if (at === undefined) throw new Error('The font has no map of characters that can be read here.');
	const twice = view.getUint16(at + 6);
	const [ends, starts, deltas, offsets] = [at + 14, at + 16 + twice, at + 16 + 2 * twice, at + 16 + 3 * twice];
	return (code) => {
		for (let i = 0; i < twice; i += 2) {
			if (code > view.getUint16(ends + i)) continue;
			const first = view.getUint16(starts + i);
			if (code < first) return 0;
			const offset = view.getUint16(offsets + i);
			const glyph = offset === 0 ? code : view.getUint16(offsets + i + offset + 2 * (code - first));
			return glyph === 0 ? 0 : (glyph + view.getInt16(deltas + i)) & 0xffff;
		}
		return 0;
	};
}
