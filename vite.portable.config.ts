/**
 * `npm run portable`: the whole site as one HTML file that opens from a disk without a server. The site's components are
 * built into one script; what SvelteKit gives them is replaced by what stands in src/portable.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { fonts } from './src/lib/fonts/plugin.ts';
import svelteConfig from './svelte.config.js';
import { words } from './vite.words.ts';

const file = 'portable/who-does-what.html';
const most = 2_000_000;

const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const here = (name: string): string => resolve(`src/portable/${name}`);

/** Nothing may be asked of anywhere: all that the page needs is in it. */
function page(script: string, style: string): string {
	const [, theme = ''] = /<script>(.*?)<\/script>/s.exec(readFileSync('src/app.html', 'utf8')) ?? [];
	const icon = Buffer.from(readFileSync('static/favicon.svg')).toString('base64');
	const inline = svelteConfig.kit?.csp?.directives?.['style-src']?.filter((each) => each.startsWith('sha256-')) ?? [];
	const policy = [
		`default-src 'none'`,
		`script-src ${hash(script)} ${hash(theme)}`,
		`style-src ${hash(style)} 'unsafe-hashes' ${inline.map((each) => `'${each}'`).join(' ')}`,
		`img-src data: blob:`,
		`font-src data:`,
		`connect-src data:`,
		`base-uri 'none'`,
		`form-action 'none'`
	].join('; ');
	return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Qui fait quoi · Who does what</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon}">
<script>${theme}</script>
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** A worker can't be started from a disk, fonts are carried once, and a document needs no room between its signs. */
const slim: Plugin = {
	name: 'slim',
	enforce: 'pre',
	resolveId: (source) => {
		if (source.endsWith('settle.worker?worker')) return here('settler.ts');
		if (source.endsWith('refit.worker?worker')) return here('fitter.ts');
		const [, font] = /\/([\w-]+)\.woff2\?url$/.exec(source) ?? [];
		return font ? `\0webfont ${font}` : null;
	},
	load(id) {
		const [, font] = /^\0webfont (.+)$/.exec(id) ?? [];
		if (font) return `import { webfont } from '${here('webfont.ts')}';\nexport default webfont('${font}');`;
		const [path = '', query] = id.split('?');
		if (query !== 'raw' || !path.endsWith('.json')) return null;
		const json = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
		return `export default ${JSON.stringify(json)}`;
	}
};

const oneFile: Plugin = {
	name: 'one-file',
	enforce: 'post',
	// After Vite has put in what scripts ask of it.
	generateBundle: {
		order: 'post',
		handler(_options, bundle) {
			const outputs = Object.values(bundle);
			const scripts = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
			const sheets = outputs.flatMap((each) =>
				each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : []
			);
			const others = outputs.filter((each) => each.type === 'asset' && !each.fileName.endsWith('.css'));
			if (scripts.length !== 1 || others.length > 0)
				this.error(
					`Not one file: ${scripts.length} scripts, and ${others.map(({ fileName }) => fileName).join(', ')}.`
				);
			const html = page((scripts[0] ?? '').replaceAll('</script', '<\\/script'), sheets.join('\n'));
			const size = Buffer.byteLength(html);
			if (size > most) this.error(`${file} would be ${size} bytes, more than ${most}.`);
			mkdirSync('portable', { recursive: true });
			writeFileSync(file, html);
			console.log(`${file}  ${(size / 1_000_000).toFixed(2)} MB`);
		}
	}
};

export default defineConfig({
	publicDir: false,
	plugins: [
		words(),
		fonts(),
		slim,
		svelte({ configFile: false, compilerOptions: svelteConfig.compilerOptions ?? {} }),
		oneFile
	],
	resolve: {
		alias: {
			$lib: resolve('src/lib'),
			'$app/navigation': here('navigation.ts'),
			'$app/state': here('state.ts'),
			'$app/paths': here('paths.ts')
		}
	},
	build: {
		write: false,
		assetsInlineLimit: Number.MAX_SAFE_INTEGER,
		cssCodeSplit: false,
		modulePreload: false,
		rolldownOptions: {
			input: 'src/portable/main.ts',
			output: { codeSplitting: false },
			checks: { pluginTimings: false }
		}
	}
});
