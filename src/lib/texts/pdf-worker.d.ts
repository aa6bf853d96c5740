/** The half of pdf.js that reads the file ships without types; loading it is all that is asked of it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
