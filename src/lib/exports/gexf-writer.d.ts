/** graphology's GEXF writer alone: its parsers want a page, or bring an XML library along. */
declare module 'graphology-gexf/common/writer.js' {
	export { write as default } from 'graphology-gexf';
}
