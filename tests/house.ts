/** Reads source files for the test of the house: what each imports, and which of the browser's globals it names. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Import {
	readonly file: string;
	readonly line: number;
	readonly from: string;
	/** What it takes from there; `*` for all of it. */
	readonly names: readonly string[];
}

/** The script blocks of a component, each on its own lines; any other file as it is. */
export function scriptOf(file: string, text: string): string {
	if (!file.endsWith('.svelte')) return text;
	const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
	let script = '';
	let end = 0;
	for (const block of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
		const start = block.index + block[0].indexOf('>') + 1;
		script += blank(text.slice(end, start)) + block[1];
		end = start + (block[1]?.length ?? 0);
	}
	return script;
}

const parse = (file: string, text: string): ts.SourceFile =>
	ts.createSourceFile(file, scriptOf(file, text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

function* walk(node: ts.Node): Generator<ts.Node> {
	yield node;
	for (const child of node.getChildren()) yield* walk(child);
}

/** The name of the module that a node imports: `import`, `export from`, `import()` and `import('x').Type` alike. */
function moduleOf(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
	return undefined;
}

function namesOf(node: ts.Node): string[] {
	const clause = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
	if (!clause || !ts.isNamedImports(clause)) return ['*'];
	return clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

export function importsOf(file: string, text = readFileSync(file, 'utf8')): Import[] {
	const source = parse(file, text);
	return [...walk(source)].flatMap((node) => {
		const name = moduleOf(node);
		if (!name) return [];
		const from = ts.isStringLiteralLike(name) ? name.text : name.getText();
		return [{ file, line: source.getLineAndCharacterOfPosition(name.getStart()).line + 1, from, names: namesOf(node) }];
	});
}

export const globs = (file: string, text = readFileSync(file, 'utf8')): boolean =>
	[...walk(parse(file, text))].some(
		(node) => ts.isPropertyAccessExpression(node) && node.getText() === 'import.meta.glob'
	);

const browser = new Set(['window', 'document', 'self', 'globalThis', 'localStorage', 'navigator', 'location']);

/** Where a file reaches for the browser: a free `document`, not a variable, a parameter or a field of that name. */
export function globalsIn(file: string, text = readFileSync(file, 'utf8')): string[] {
	const source = parse(file, text);
	const host: ts.CompilerHost = {
		...ts.createCompilerHost({}),
		getSourceFile: (name) => (name === file ? source : undefined)
	};
	const options = { noResolve: true, noLib: true, types: [], target: ts.ScriptTarget.Latest };
	const checker = ts.createProgram([file], options, host).getTypeChecker();
	const isFree = (node: ts.Identifier): boolean => isRead(node) && !isDeclared(checker, node);
	return [...walk(source)]
		.filter((node) => ts.isIdentifier(node) && browser.has(node.text) && isFree(node))
		.map((node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
}

/** A name that is evaluated: not a property's, a declaration's or a type's. */
function isRead(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent))
		return !('name' in parent) || parent.name !== node;
	if (ts.isTypeNode(parent)) return ts.isTypeQueryNode(parent);
	return !('name' in parent && parent.name === node) || ts.isShorthandPropertyAssignment(parent);
}

function isDeclared(checker: ts.TypeChecker, node: ts.Identifier): boolean {
	const { parent } = node;
	const symbol = ts.isShorthandPropertyAssignment(parent)
		? checker.getShorthandAssignmentValueSymbol(parent)
		: checker.getSymbolAtLocation(node);
	return (symbol?.declarations?.length ?? 0) > 0;
}
