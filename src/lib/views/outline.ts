/**
 * The outlines of the marks: a shape and its size in, an SVG path out; and where a line that aims at its centre must end.
 */

import type { Shape } from './scene';

export interface Point {
	readonly x: number;
	readonly y: number;
}

interface Box extends Point {
	readonly shape: Shape;
	readonly width: number;
	readonly height: number;
}

/** Two decimals: what the eye can see at four times the size. */
export const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** A path from points, absolute, closed on demand. */
export const path = (points: readonly Point[], closed = false): string =>
	points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('') + (closed ? 'Z' : '');

/** The outline of a mark, grown by some units on every side. */
export function outline({ shape, x, y, width, height }: Box, grow = 0): string {
	const w = width / 2 + grow;
	const h = height / 2 + grow;
	switch (shape) {
		case 'disc':
		case 'ring':
			return rounded(x, y, w, w, w);
		case 'pill':
			return rounded(x, y, w, h, h);
		case 'hexagon':
			return path(corners(x, y, w), true);
		case 'diamond':
			return path(
				[
					{ x, y: y - h },
					{ x: x + w, y },
					{ x, y: y + h },
					{ x: x - w, y }
				],
				true
			);
		case 'slip':
			return grow > 0 ? rounded(x, y, w, h, 3) : slip(x, y, w, h);
		case 'verb':
		case 'bar':
			return rounded(x, y, w, h, 3);
	}
}

/** A flat-sided hexagon, points left and right. */
const corners = (x: number, y: number, radius: number): Point[] =>
	[0, 60, 120, 180, 240, 300].map((degrees) => ({
		x: x + radius * Math.cos((degrees * Math.PI) / 180),
		y: y + radius * Math.sin((degrees * Math.PI) / 180)
	}));

/** A slip of paper with its top right corner cut. */
function slip(x: number, y: number, w: number, h: number): string {
	const cut = h * 0.6;
	const r = Math.min(2.5, h / 5);
	const to = (px: number, py: number) => `${round(px)} ${round(py)}`;
	return [
		`M${to(x - w + r, y - h)}L${to(x + w - cut, y - h)}L${to(x + w, y - h + cut)}L${to(x + w, y + h - r)}`,
		`Q${to(x + w, y + h)} ${to(x + w - r, y + h)}L${to(x - w + r, y + h)}Q${to(x - w, y + h)} ${to(x - w, y + h - r)}`,
		`L${to(x - w, y - h + r)}Q${to(x - w, y - h)} ${to(x - w + r, y - h)}Z`
	].join('');
}

function rounded(x: number, y: number, w: number, h: number, r: number): string {
	const to = (px: number, py: number) => `${round(px)} ${round(py)}`;
	const arc = (px: number, py: number) => `A${round(r)} ${round(r)} 0 0 1 ${to(px, py)}`;
	return [
		`M${to(x - w + r, y - h)}L${to(x + w - r, y - h)}${arc(x + w, y - h + r)}L${to(x + w, y + h - r)}`,
		`${arc(x + w - r, y + h)}L${to(x - w + r, y + h)}${arc(x - w, y + h - r)}L${to(x - w, y - h + r)}${arc(x - w + r, y - h)}Z`
	].join('');
}

/** How far from the centre the outline lies in the direction of a unit vector. */
export function reach({ shape, width, height }: Omit<Box, 'x' | 'y'>, dx: number, dy: number): number {
	const w = width / 2;
	const h = height / 2;
	switch (shape) {
		case 'disc':
		case 'ring':
			return w;
		case 'diamond':
			return (w * h) / (Math.abs(dx) * h + Math.abs(dy) * w);
		case 'hexagon':
			return hexagonReach(w, dx, dy);
		case 'pill':
			return pillReach(w, h, dx, dy);
		case 'slip':
		case 'verb':
		case 'bar':
			return Math.min(w / Math.max(Math.abs(dx), 1e-9), h / Math.max(Math.abs(dy), 1e-9));
	}
}

function hexagonReach(radius: number, dx: number, dy: number): number {
	const sixth = Math.PI / 3;
	const turn = Math.atan2(Math.abs(dy), Math.abs(dx)) % sixth;
	return (radius * Math.cos(sixth / 2)) / Math.cos(turn - sixth / 2);
}

/** Straight top and bottom, half a disc at either end. */
function pillReach(w: number, h: number, dx: number, dy: number): number {
	const straight = h / Math.max(Math.abs(dy), 1e-9);
	if (straight * Math.abs(dx) <= w - h) return straight;
	const middle = w - h;
	const along = middle * Math.abs(dx);
	return along + Math.sqrt(along * along - middle * middle + h * h);
}
