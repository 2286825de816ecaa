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
