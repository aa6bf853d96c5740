/**
 * The network of draft Opinion 5 as marks and lines with round sizes, for the pane and for the slide.
 * A fixture: close to what the pipeline makes, but independent of it, so that the search can be tried alone.
 */
import type { Body, Link, Room, Shape } from '$lib/views/scene';

type Size = readonly [width: number, height: number];

const shapes: Record<Shape, readonly [pane: Size, slide: Size]> = {
	disc: [
		[50, 50],
		[92, 92]
	],
	pill: [
		[130, 43],
		[245, 83]
	],
	slip: [
		[30, 22],
		[56, 43]
	],
	verb: [
		[40, 20],
		[76, 38]
	],
	hexagon: [
		[50, 44],
		[92, 80]
	],
	ring: [
		[21, 21],
		[38, 38]
	],
	diamond: [
		[25, 25],
		[46, 46]
	],
	bar: [
		[62, 18],
		[116, 34]
	]
};

type Row = readonly [key: string, shape: Shape, width?: number, label?: Size];

const groups: readonly Row[] = [
	['states', 'disc', 50, [46, 20]],
	['private-sector', 'disc', 50, [92, 20]],
	['civil-society', 'disc', 50, [88, 20]],
	['igo', 'disc', 50, [118, 38]],
	['io', 'disc', 50, [96, 38]]
];

const rest: readonly Row[] = [
	['r:states', 'pill', 138],
	['r:private-sector', 'pill', 134],
	['r:civil-society', 'pill', 138],
	['r:igo', 'pill', 118],
	['r:io', 'pill', 128],
	['1', 'slip', 72],
	['2.a', 'slip'],
	['2.b', 'slip'],
	['2.b.i', 'slip', 40],
	['2.b.ii', 'slip', 42],
	['2.b.iii', 'slip', 46],
	['2.b.iv', 'slip', 46],
	['2.b.v', 'slip', 42],
	['2.c', 'slip'],
	['2.d', 'slip'],
	['3', 'slip', 84],
	['4', 'slip', 68],
	['5.a', 'slip'],
	['5.b', 'slip'],
	['5.c', 'slip'],
	['S2', 'verb', 92],
	['S5', 'verb', 40],
	['itu', 'hexagon'],
	['icann', 'hexagon'],
	['ietf', 'hexagon'],
	['rirs', 'hexagon'],
	['isoc', 'hexagon'],
	['w3c', 'hexagon'],
	['all-stakeholders', 'ring', 21, [100, 33]],
	['forum', 'diamond', 25, [84, 33]]
];

const folded: readonly Row[] = [
	['developing-country-stakeholders', 'ring', 21, [125, 33]],
	['other-institutions', 'ring', 21, [96, 33]],
	['internet-governance-bodies', 'ring', 21, [95, 33]],
	['relevant-organizations', 'ring', 21, [98, 33]],
	['plenipotentiary-conference', 'diamond', 25, [86, 33]],
	['ta34', 'bar'],
	['ta35', 'bar'],
	['ta37', 'bar'],
	['ta55', 'bar'],
	['ta69', 'bar'],
	['tunis-agenda', 'bar', 92],
	['res101', 'bar', 58],
	['res102', 'bar', 58],
	['res133', 'bar', 58]
];

const ties: Record<Link['weight'], string> = {
	role: `states 2.b.i r:states, private-sector 2.b.ii r:private-sector, civil-society 2.b.iii r:civil-society,
		igo 2.b.iv r:igo, io 2.b.v r:io`,
	relation: `S5 states, S5 all-stakeholders, 1 states, 1 private-sector, 1 civil-society, 2.a io, 2.a igo,
		2.a other-institutions, 2.b igo, 2.b io, 2.b all-stakeholders, 2.c private-sector, 2.d states,
		5.a states, 5.a private-sector, 5.a io, 5.a igo, 5.a civil-society, 5.a all-stakeholders,
		5.c developing-country-stakeholders, 5.c internet-governance-bodies,
		3 itu, 3 plenipotentiary-conference, 3 relevant-organizations, itu icann, itu ietf, itu rirs, itu isoc, itu w3c,
		1 ta34, 2.a ta37, 2.b ta35, 2.c ta55, 2.d ta69, 3 res101, 3 res102, 3 res133, 4 tunis-agenda, 5.b ta35`,
	structure: `forum 1, forum S2, forum 3, forum 4, forum S5, S2 2.a, S2 2.b, S2 2.c, S2 2.d, S5 5.a, S5 5.b, S5 5.c`
};

function body([key, shape, width, label]: Row, slide: boolean): Body {
	const size = shapes[shape][slide ? 1 : 0];
	const grow = slide ? 1.85 : 1;
	return {
		key,
		shape,
		width: width && shape !== 'disc' && shape !== 'ring' && shape !== 'diamond' ? width * grow : size[0],
		height: size[1],
		label: label ? { width: label[0] * grow, height: label[1] * grow } : null,
		group: shape === 'disc' ? key : null
	};
}

function links(known: ReadonlySet<string>): Link[] {
	return (['role', 'relation', 'structure'] as const)
		.flatMap((weight) =>
			ties[weight].split(',').flatMap((chain) => {
				const keys = chain.trim().split(/\s+/);
				return keys.slice(1).map((to, i) => ({ key: `${keys[i]} ${to}`, from: keys[i] ?? '', to, weight }));
			})
		)
		.filter(({ from, to }) => known.has(from) && known.has(to));
}

export interface Case {
	readonly bodies: readonly Body[];
	readonly links: readonly Link[];
	readonly room: Room;
}

function draw(rows: readonly Row[], slide: boolean, room: Room): Case {
	return { bodies: rows.map((row) => body(row, slide)), links: links(new Set(rows.map(([key]) => key))), room };
}

export const pane: Case = draw([...groups, ...rest, ...folded], false, { width: 836, height: 648 });
export const slide: Case = draw([...groups, ...rest], true, { width: 1800, height: 764, scale: 1.8 });
