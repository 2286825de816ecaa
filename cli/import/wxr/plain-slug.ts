/** The slug of a category or a post, which WordPress keeps in percent signs when it has letters of its own. */
export function plainSlug(nicename: string): string {
	try {
		return decodeURIComponent(nicename);
	} catch {
		return nicename;
	}
}
