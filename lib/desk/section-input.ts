import { z } from 'zod';

export const sectionForms = ['list', 'feature', 'row', 'opinion', 'pictures', 'hidden'] as const;

export const SectionNameInput = z.strictObject({
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
