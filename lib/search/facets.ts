/** The word that marks a language in the search index; letters and digits only, as the tokenizer keeps them whole. */
export function localeFacet(locale: string): string {
	return `locale${locale}`;
}

/** The word that marks a section in the search index. */
export function sectionFacet(sectionId: number): string {
	return `section${sectionId}`;
}
