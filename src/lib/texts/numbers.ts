/** The number of an item in the style of its list: `3`, `c`, `iii`; beyond z come aa and bb in Word, aa and ab in HTML. */

export type NumberStyle = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

const romans: readonly (readonly [number, string])[] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i']
];
const letters = 'abcdefghijklmnopqrstuvwxyz';

export function numberIn(style: NumberStyle, number: number, past: 'doubled' | 'counted'): string {
	if (style === 'decimal' || number < 1 || number > 3999) return String(number);
	const lower = style.endsWith('roman') ? roman(number) : past === 'doubled' ? doubled(number) : counted(number);
	return style.startsWith('upper') ? lower.toUpperCase() : lower;
}

function roman(number: number): string {
	const step = romans.find(([value]) => value <= number);
	return step ? step[1] + roman(number - step[0]) : '';
}

function doubled(number: number): string {
	return letters.charAt((number - 1) % 26).repeat(Math.ceil(number / 26));
}

function counted(number: number): string {
	return (number > 26 ? counted(Math.floor((number - 1) / 26)) : '') + letters.charAt((number - 1) % 26);
}
