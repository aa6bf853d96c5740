/** The web fonts for whoever draws pictures: read from the page's own stylesheet, so that the file carries them once. */

import { faces, type FaceName } from '$lib/fonts/recipe';

const unquoted = (text: string): string => text.replace(/["']/g, '');

export function webfont(name: FaceName): string {
	const { family, style } = faces[name];
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
	const found = rules.find((rule): rule is CSSFontFaceRule => {
		if (!(rule instanceof CSSFontFaceRule)) return false;
		const own = unquoted(rule.style.getPropertyValue('font-family'));
		return own === family && (rule.style.getPropertyValue('font-style') || 'normal') === style;
	});
	const [, address = ''] = /url\("?(data:[^")]+)/.exec(found?.style.getPropertyValue('src') ?? '') ?? [];
	return address;
}
