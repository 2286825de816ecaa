/** A description in the words of schema.org. */
export type Thing = { '@type': string; [property: string]: unknown };

/** A thing with the properties that have a value: what is undefined, empty or an empty list is left out. */
export function thing(type: string, properties: Record<string, unknown>): Thing {
	return { '@type': type, ...Object.fromEntries(Object.entries(properties).filter(([, value]) => hasValue(value))) };
}

/** A thing that is described elsewhere under this name. */
export function reference(id: string): { '@id': string } {
	return { '@id': id };
}

function hasValue(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
