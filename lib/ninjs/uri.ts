/** The name of an article among all items of the world: it stays when its section or slug changes, and answers with the item. */
export function ninjsUri(id: number, absolute: (path: string) => string): string {
	return absolute(`/api/ninjs/${id}`);
}

/** The name of a static page in one language. */
export function ninjsPageUri(id: number, locale: string, absolute: (path: string) => string): string {
	return absolute(`/api/ninjs/page-${id}-${locale}`);
}

/** The origin of the portal that gave an item of ours its name; undefined for names of another form. */
export function originOfNinjsUri(uri: string): string | undefined {
	return /^(https?:\/\/[^/?#]+)\/api\/ninjs\/(?:page-)?[1-9]\d{0,14}(?:-[a-z]+)?$/.exec(uri)?.[1];
}

/** The id of the static page that a name of this portal means. */
export function idOfNinjsPageUri(uri: string, siteUrl: string): number | undefined {
	const [, id] = uri.startsWith(`${siteUrl}/`) ? (/^\/api\/ninjs\/page-([1-9]\d{0,14})-[a-z]+$/.exec(uri.slice(siteUrl.length)) ?? []) : [];
	return id === undefined ? undefined : Number(id);
}

/** The id of the article that a name of this portal means; undefined for those of other houses. */
export function idOfNinjsUri(uri: string, siteUrl: string): number | undefined {
	const [, id] = uri.startsWith(`${siteUrl}/`) ? (/^\/api\/ninjs\/([1-9]\d{0,14})$/.exec(uri.slice(siteUrl.length)) ?? []) : [];
	return id === undefined ? undefined : Number(id);
}
