/** Files made for the tests, of invented texts only: a Word document, a PDF, an Akoma Ntoso document, a bomb. */

import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface Word {
	/** What stands in the body. */
	readonly body: string;
	readonly numbering?: string;
	readonly styles?: string;
	readonly more?: Readonly<Record<string, Uint8Array>>;
}

export function docx({ body, numbering = '', styles = '', more = {} }: Word): Uint8Array {
	return zipSync({
		'[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
		'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`),
		'word/numbering.xml': strToU8(`<w:numbering ${w}>${numbering}</w:numbering>`),
		'word/styles.xml': strToU8(`<w:styles ${w}>${styles}</w:styles>`),
		...more
	});
}

/** A paragraph, in a list and on a level of it if told. */
export function p(text: string, list?: number, level = 0): string {
	const place =
		list === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
	return `<w:p>${place}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>\n`;
}

/** Lists 1 and 2 of one family, letters and under them romans; list 2 starts anew. List 3 is bulleted. */
export const numbering = `
<w:abstractNum w:abstractNumId="7">
	<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl>
	<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="8">
	<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>`;

/** A document of an office, of which only the size matters: so many megabytes of one letter. */
export function bomb(megabytes: number): Uint8Array {
	return docx({ body: `<w:p><w:r><w:t>${'a'.repeat(megabytes * 1e6)}</w:t></w:r></w:p>` });
}

/** One page for each list of lines; a line that is empty leaves a gap. */
export async function pdf(pages: readonly (readonly string[])[], title?: string): Promise<Uint8Array> {
	const document = await PDFDocument.create();
	if (title !== undefined) document.setTitle(title);
	const font = await document.embedFont(StandardFonts.TimesRoman);
	for (const lines of pages) {
		const page = document.addPage([595, 842]);
		lines.forEach((line, at) => page.drawText(line, { x: 60, y: 780 - at * 16, size: 11, font }));
	}
	return document.save();
}

export function akn(content: string, language = 'eng'): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
	<statement name="resolution">
		<meta><identification source="#lake">
			<FRBRWork><FRBRalias value="Charter of the lake"/></FRBRWork>
			<FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression>
		</identification></meta>
		${content}
	</statement>
</akomaNtoso>`;
}
