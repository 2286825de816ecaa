export type Match = { route: string; params: Record<string, string> };

/** The route (`/[locale]/articles/[article]`) that a path belongs to, with what stands in its brackets; of several the first that names more words. */
export function matchRoute(routes: string[], path: string): Match | undefined {
	const given = path.split('/');
	const matches = routes.flatMap((route) => {
		const params = paramsOf(route.split('/'), given);
		return params ? [{ route, params }] : [];
	});
	return matches.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
}

function paramsOf(wanted: string[], given: string[]): Record<string, string> | undefined {
	if (wanted.length !== given.length) return undefined;
	const params: Record<string, string> = {};
	for (const [place, word] of wanted.entries()) {
		const value = given[place] ?? '';
		const [, name] = /^\[(\w+)\]$/.exec(word) ?? [];
		if (name !== undefined && value !== '') params[name] = decodeURIComponent(value);
		else if (word !== value) return undefined;
	}
	return params;
}
