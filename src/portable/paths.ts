/** What the site's components ask of `$app/paths`: every page is a place behind `#`, and there are no files beside it. */

export const resolve = (route: string, params: Readonly<Record<string, string>> = {}): string =>
	`#${route.replace(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) => params[name] ?? '')}`;

export const asset = (path: string): string => path;
