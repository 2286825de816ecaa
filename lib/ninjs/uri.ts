/** The name of an article among all items of the world: it stays when its section or slug changes, and answers with the item. */
export function ninjsUri(id: number, absolute: (path: string) => string): string {
	return absolute(`/api/ninjs/${id}`);
}

/** The id of the article that a name of this portal means; undefined for those of other houses. */
export function idOfNinjsUri(uri: string, siteUrl: string): number | undefined {
	const [, id] = uri.startsWith(`${siteUrl}/`) ? (/^\/api\/ninjs\/([1-9]\d{0,14})$/.exec(uri.slice(siteUrl.length)) ?? []) : [];
	return id === undefined ? undefined : Number(id);
}
