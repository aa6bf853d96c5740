import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	globalIgnores([
		'build',
		'.svelte-kit',
		'node_modules',
		'test-results',
		'handouts',
		'/portable/**',
		'src/lib/words',
		'src/lib/fonts/made',
		'**/project.inlang'
	]),
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows what is defined; ESLint's own rule does not know types.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			],
			// The house: sets, maps and graphs are $state.raw or derived; a test of the built site follows every link.
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		files: ['src/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^\\.\\./', message: 'Across folders write $lib/folder/x.' }] }
			],
			'no-console': 'error'
		}
	},
	{ files: ['src/commands/**'], rules: { 'no-console': 'off' } }
);
