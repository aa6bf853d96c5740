/** Serves a folder as any plain file server would: at the root or at a sub-path, on the first free port. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Place {
	/** 0 takes any free port. */
	readonly port: number;
	/** The path under which the folder appears, with a slash at both ends. */
	readonly base?: string;
}

export interface Site {
	readonly address: string;
	close(): Promise<void>;
}

function missing(folder: string): RequestListener {
	const page = existsSync(`${folder}/404.html`) ? readFileSync(`${folder}/404.html`) : 'Not found';
	return (_, response) => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

/** A page's address ends with a slash, or its relative links would lead elsewhere. */
const lacksSlash = (folder: string, path: string): boolean =>
	!path.endsWith('/') && existsSync(`${folder}${decodeURI(path)}/index.html`);

export function listener(folder: string, base = '/'): RequestListener {
	const absent = missing(folder);
	const files = sirv(folder, { etag: true, onNoMatch: absent });
	return (request, response) => {
		const [path = '/', query] = (request.url ?? '/').split('?');
		if (!path.startsWith(base)) return absent(request, response);
		const inside = path.slice(base.length - 1);
		if (isReadable(inside) && lacksSlash(folder, inside))
			return response.writeHead(301, { location: `${path}/${query ? `?${query}` : ''}` }).end();
		request.url = query ? `${inside}?${query}` : inside;
		files(request, response);
	};
}

function isReadable(path: string): boolean {
	try {
		return !decodeURI(path).includes('\0');
	} catch {
		return false;
	}
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(void server.off('error', reject)));
	});
}

async function listenFrom(server: Server, port: number): Promise<void> {
	try {
		await listen(server, port);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		await listenFrom(server, port + 1);
	}
}

export async function serve(folder: string, { port, base = '/' }: Place): Promise<Site> {
	const server = createServer(listener(folder, base));
	await listenFrom(server, port);
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
		close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections()))
	};
}
