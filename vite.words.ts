/** How the words of the site are compiled, whatever is built from them. */

import type { Plugin } from 'vite';

// Commands print only their answer: the compiler of the words reports on standard output otherwise.
process.env['CONSOLA_LEVEL'] ??= '1';
const { paraglideVitePlugin } = await import('@inlang/paraglide-js');

const all = '$lib/words/messages';

/**
 * Every module takes the messages that it says, each from a file of its own: through the one list of all of them the
 * words of every sheet and dialog would come with the first page.
 */
const parted = (): Plugin => ({
	name: 'words by the module that says them',
	apply: 'build',
	transform: {
		order: 'post',
		filter: { id: /\/src\/.*\.(ts|svelte)$/ },
		handler(code, id) {
			const taken = /import\s*\{\s*m\s*\}\s*from\s*["']([^"']*\/words\/messages(?:\.js)?)["'];?/.exec(code);
			if (!taken || /\.test\.ts$/.test(id)) return null;
			const said = /(?<![.\w$])m\.([a-z]\w*)/g;
			const names = [...new Set([...code.matchAll(said)].map(([, name = '']) => name))];
			const imports = names.map((name) => `import { ${name} as m_${name} } from '${all}/${name}.js';`);
			return { code: code.replace(taken[0], imports.join(' ')).replace(said, 'm_$1'), map: null };
		}
	}
});

export const words = () => [
	paraglideVitePlugin({
		project: './src/words/project.inlang',
		outdir: './src/lib/words',
		strategy: ['globalVariable', 'baseLocale'],
		outputStructure: 'message-modules',
		emitReadme: false,
		emitGitIgnore: false,
		emitPrettierIgnore: false
	}),
	parted()
];
