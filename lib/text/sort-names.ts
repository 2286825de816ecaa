const collator = new Intl.Collator('vi');

/** Orders people's names the Vietnamese way, for `toSorted`: by given name (the last word), then by the rest. */
export function compareNames(a: string, b: string): number {
	const [givenA, restA] = parts(a);
	const [givenB, restB] = parts(b);
	return collator.compare(givenA, givenB) || collator.compare(restA, restB);
}

function parts(name: string): [given: string, rest: string] {
	const words = name.trim().split(/\s+/);
	return [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}
