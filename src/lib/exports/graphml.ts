/** GraphML (graphml.graphdrawing.org, 1.0) for yEd, igraph and NetworkX; graphology only reads it, so it is written here. */

import { flatEdge, flatNode, type Flat } from './flat';
import { named, type Work } from './work';
import { escape } from './xml';

interface Thing {
	readonly of: 'node' | 'edge';
	/** The attributes of the element itself, ready to stand in it. */
	readonly head: string;
	readonly data: Flat;
}

export function write(work: Work): string {
	const things: readonly Thing[] = [
		...work.graph.mapNodes((key, node): Thing => {
			return { of: 'node', head: `id="${escape(key)}"`, data: flatNode(work, key, node) };
		}),
		...work.graph.mapEdges((key, edge, from, to): Thing => {
			const head = `id="${escape(key)}" source="${escape(from)}" target="${escape(to)}"`;
			return { of: 'edge', head, data: flatEdge(edge) };
		})
	];
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
		...keys(things),
		`\t<graph id="${escape(work.instrument.about.slug)}" edgedefault="directed">`,
		`\t\t<desc>${escape(named(work, 'document:'))}</desc>`,
		...things.map(element),
		'\t</graph>',
		'</graphml>',
		''
	].join('\n');
}

/** One declaration an attribute; a column that has only whole numbers is `int`. */
function keys(things: readonly Thing[]): string[] {
	const types = new Map<string, string>();
	for (const { of, data } of things)
		for (const [name, value] of Object.entries(data)) {
			const id = `${of}-${name}`;
			types.set(
				id,
				wider(types.get(id), typeof value === 'string' ? 'string' : Number.isInteger(value) ? 'int' : 'double')
			);
		}
	return [...types].map(([id, type]) => {
		const [of = '', name = ''] = id.split('-');
		return `\t<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
	});
}

function wider(one: string | undefined, other: string): string {
	const order = ['int', 'double', 'string'];
	return order[Math.max(order.indexOf(one ?? other), order.indexOf(other))] ?? other;
}

function element({ of, head, data }: Thing): string {
	const values = Object.entries(data).map(
		([name, value]) => `<data key="${of}-${name}">${escape(String(value))}</data>`
	);
	return `\t\t<${of} ${head}>${values.join('')}</${of}>`;
}
