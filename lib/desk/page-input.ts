import { z } from 'zod';
import { Document } from '../document/schema.ts';

const PageTextInput = z.strictObject({ title: z.string().trim().min(1).max(160), slug: z.string().trim().max(80), document: Document });

/** What the desk says of a static page: a language that it is not written in is left out. */
export const PageInput = z.strictObject({ texts: z.strictObject({ vi: PageTextInput.optional(), en: PageTextInput.optional() }) });
export type PageInput = z.infer<typeof PageInput>;

export type PageText = z.infer<typeof PageTextInput>;
/** A static page as the desk sees it, and the word that a save must name. */
export type DeskPage = { id: number; texts: PageInput['texts']; rev: string };
