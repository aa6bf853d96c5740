/** subset-font ships no types; this is the part of it that we call. */
declare module 'subset-font' {
	type Axis = number | { readonly min: number; readonly max: number };
	interface Options {
		readonly targetFormat: 'woff2' | 'sfnt';
		readonly noHinting: boolean;
		readonly keepFeatures: readonly string[];
		readonly dropTables?: readonly string[];
		readonly variationAxes: Readonly<Record<string, Axis>>;
	}
	export default function subset(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
