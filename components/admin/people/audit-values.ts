/** What sentences of the log may say of an entry's detail. */
const words = [
	'name',
	'email',
	'from',
	'to',
	'role',
	'note',
	'path',
	'target',
	'slug',
	'locale',
	'rev',
	'stage',
	'at',
	'pattern',
	'before',
	'added',
	'changed',
	'problems',
	'count',
] as const;

/** An entry's detail as the values of its sentence; what it lacks is empty. Roles are said in words. */
export function valuesOf(detail: Record<string, unknown>, roleName: (role: string) => string): Record<(typeof words)[number], string> {
	const said = (name: string) => {
		const value = detail[name];
		const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
		return name === 'role' || (name === 'from' && 'role' in detail) ? roleName(text) : text;
	};
	return Object.fromEntries(words.map((name) => [name, said(name)])) as Record<(typeof words)[number], string>;
}

/** What an entry's detail calls its subject, for what is gone, or never had a name but its own words; undefined when it does not say. */
export function namedIn({ name, email, title, text, names, titles, texts }: Record<string, unknown>): string | undefined {
	return wordsIn(name) ?? wordsIn(email) ?? wordsIn(title) ?? wordsIn(text) ?? wordsIn(names) ?? wordsIn(titles) ?? wordsIn(texts);
}

/** The text itself, or the name of the first language that has one. */
function wordsIn(value: unknown): string | undefined {
	if (typeof value === 'string') return value || undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	const { vi, en, name, title }: { vi?: unknown; en?: unknown; name?: unknown; title?: unknown } = value;
	return wordsIn(vi) ?? wordsIn(en) ?? wordsIn(name) ?? wordsIn(title);
}
