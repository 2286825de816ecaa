/** Address of the script of readers' pages, named by its content; server/reader-script.ts puts the file there before the pages are built. */
export const readerScriptPath = new URL('../../reader/built/reader.js', import.meta.url).pathname;
