import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { fonts } from './src/lib/fonts/plugin.ts';

// Commands print only their answer: the compiler of the words reports on standard output otherwise.
process.env['CONSOLA_LEVEL'] ??= '1';
const { paraglideVitePlugin } = await import('@inlang/paraglide-js');

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/words/project.inlang',
			outdir: './src/lib/words',
			strategy: ['globalVariable', 'baseLocale'],
			emitReadme: false,
			emitGitIgnore: false,
			emitPrettierIgnore: false
		}),
		fonts(),
		sveltekit()
	],
	// The worker for the reader's own texts loads its readers one by one, as the pages do.
	worker: { format: 'es' },
	build: { rolldownOptions: { checks: { pluginTimings: false } } }
});
