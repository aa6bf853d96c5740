/** The colours of a picture that leaves the page: on light, on dark, on nothing, and for a printer without colours. */

import { light, type Token } from './paint';

export type Palette = Readonly<Record<Token, string>>;
export type Theme = (typeof themes)[number];
export const themes = ['light', 'dark', 'transparent', 'grey'] as const;

const dark: Palette = {
	st: '#668ce5',
	'st-text': '#668ce5',
	ps: '#f08309',
	'ps-text': '#f08309',
	cs: '#77d0ca',
	'cs-text': '#77d0ca',
	ig: '#c46d91',
	'ig-text': '#c46d91',
	io: '#e8da90',
	'io-text': '#e8da90',
	org: '#a59883',
	quiet: '#a39c8e',
	ink: '#ece7dc',
	'ink-dim': '#989183',
	paper: '#191816',
	sheet: '#201f1c',
	rule: '#3a3731',
	'on-hue': '#14130f',
	none: 'none'
};

/** Five greys as far apart as white letters allow, in the order of the hues' own lightness; the letter says the rest. */
const grey: Palette = {
	st: '#3d3d3d',
	'st-text': '#3d3d3d',
	ps: '#545454',
	'ps-text': '#545454',
	cs: '#747474',
	'cs-text': '#6b6b6b',
	ig: '#1c1c1c',
	'ig-text': '#1c1c1c',
	io: '#8c8c8c',
	'io-text': '#737373',
	org: '#555555',
	quiet: '#5e5e5e',
	ink: '#1a1a1a',
	'ink-dim': '#6b6b6b',
	paper: '#ffffff',
	sheet: '#ffffff',
	rule: '#c9c9c9',
	'on-hue': '#ffffff',
	none: 'none'
};

/** Without a background of its own a picture is meant for a light page. */
export const palettes: Readonly<Record<Theme, Palette>> = { light, dark, transparent: light, grey };
