/** How the words of the site are compiled, whatever is built from them. */

// Commands print only their answer: the compiler of the words reports on standard output otherwise.
process.env['CONSOLA_LEVEL'] ??= '1';
const { paraglideVitePlugin } = await import('@inlang/paraglide-js');

export const words = () =>
	paraglideVitePlugin({
		project: './src/words/project.inlang',
		outdir: './src/lib/words',
		strategy: ['globalVariable', 'baseLocale'],
		emitReadme: false,
		emitGitIgnore: false,
		emitPrettierIgnore: false
	});
