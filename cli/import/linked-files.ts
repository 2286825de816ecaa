import { withLinks } from '#lib/document/own-links.ts';
import type { Document } from '#lib/document/schema.ts';
import { oldFilePath } from '#lib/old-address/old-file.ts';

/** What of an old site's files is taken along when a text only links to it. */
const taken = /\.(?:pdf|mp3|m4a)(?:$|[?#])/i;

/** The addresses of the documents and recordings of the old site to which a text links; none when it comes from no such site. */
export function linkedFiles(document: Document, oldSite: string | undefined): string[] {
	if (oldSite === undefined) return [];
	const found = new Set<string>();
	withLinks(document, (href) => {
		if (taken.test(href) && oldFilePath(href, oldSite) !== undefined) found.add(href);
		return href;
	});
	return [...found];
}
