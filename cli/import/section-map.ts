import { readFileSync } from 'node:fs';
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no slug of a section');

/** For each category of another system, by its slug there, the slug of the section its articles go to; null for none of its own. */
export const SectionMap = z.record(z.string(), slug.nullable());
export type SectionMap = z.infer<typeof SectionMap>;

const MapFile = z.object({ sections: SectionMap });

/** The map in a file, undefined when there is no such file. Throws one sentence when it is none. */
export function readSectionMap(file: string): SectionMap | undefined {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}.`);
	}
	const found = MapFile.safeParse(jsonOf(text));
	if (found.success) return found.data.sections;
	const [issue] = found.error.issues;
	throw new Error(
		`${file} is no map of sections: ${issue?.path.join('.') || 'it'} ${issue?.message}. Run with --dry-run to have one proposed.`,
	);
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
