const files = [
	new URL('@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2', import.meta.url),
	new URL('@fontsource-variable/newsreader/files/newsreader-vietnamese-wght-normal.woff2', import.meta.url),
];

/** Addresses of the two font files that every page needs: the same ones that style/fonts.css names. */
export const fontPaths = files.map(({ pathname }) => pathname);
