import { z } from 'zod';
import { type SectionForm, sectionForms } from '../content.ts';

const SectionNameInput = z.strictObject({
	name: z.string().trim().min(1).max(80),
	slug: z.string().trim().max(80),
	description: z.string().trim().max(400),
});

/** What the desk says of a section: a language that it has no name in is left out. */
export const SectionInput = z.strictObject({
	parentId: z.int().positive().nullable(),
	form: z.enum(sectionForms),
	names: z.strictObject({ vi: SectionNameInput.optional(), en: SectionNameInput.optional() }),
});
export type SectionInput = z.infer<typeof SectionInput>;

type Names = { vi?: SectionName; en?: SectionName };
export type SectionName = z.infer<typeof SectionNameInput>;
/** A section as the desk sees it: its names by language, in which languages it has articles, and the word that a save must name. */
export type DeskSection = { id: number; parentId: number | null; form: SectionForm; names: Names; used: string[]; rev: string };
