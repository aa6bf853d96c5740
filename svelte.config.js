import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** Of everything that the site is made from, and not the time of the build: two builds give identical files. */
function version() {
	const hash = createHash('sha256').update(readFileSync('package.json'));
	const files = readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => `${file.parentPath}/${file.name}`.replaceAll('\\', '/'))
		.filter((file) => !/^src\/(lib\/(words|fonts\/made)|words\/project\.inlang)\//.test(file));
	for (const file of files.sort()) hash.update(file).update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}

/** The one script inside app.html: it sets the chosen theme before anything is painted. */
const [, script = ''] = /<script>(.*?)<\/script>/s.exec(readFileSync('src/app.html', 'utf8')) ?? [];
const theme = `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	// Our components are written in runes; those of packages say for themselves.
	compilerOptions: { runes: ({ filename }) => (/[\\/]node_modules[\\/]/.test(filename) ? undefined : true) },
	kit: {
		adapter: adapter(),
		version: { name: version() },
		files: { params: 'src/params' },
		prerender: {
			// There are no files of sheets until `npm run handouts` has printed them.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !route.endsWith('[paper].pdf'))) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', theme],
				// The hashes are of the inline styles that packages write: SvelteKit's announcer of new pages to screen readers,
				// and “display: contents;” around the items of the palette.
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
					'sha256-iaOezIDcQIoxCULa6FBKKuLUu09R7kG+Mlu+JVfU3Rw='
				],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};
