import { z } from 'zod';
import { Document } from '../document/schema.ts';
import { pictureCredit } from '../picture-credit.ts';
import { normalizeText } from '../text/normalize.ts';

/** A line as it is stored: NFC, on one line, without blanks at its ends. */
const line = (most: number) =>
	z
		.string()
		.transform((text) => normalizeText(text).replace(/\s+/g, ' ').trim())
		.pipe(z.string().max(most));
const id = z.int().positive();
const thousandth = z.int().min(0).max(1000);
export const Focus = z.tuple([thousandth, thousandth]);

export const ByRole = z.enum(['text', 'photo', 'video', 'translation']);
export const Label = z.enum(['ai_assisted', 'sponsored']);

/** What one person works on: the whole of an article but its way to print. Half-finished is allowed; unknown is not. */
export const ArticleContent = z.strictObject({
	title: line(300),
	lead: z.array(line(1000)).max(12),
	sectionId: id,
	/** Empty: proposed from the title when it is published. */
	slug: z
		.string()
		.regex(/^[a-z0-9-]*$/)
		.max(200),
	document: Document,
	image: z
		.strictObject({
			imageId: id,
			alt: line(500),
			caption: line(2000),
			credit: line(200).transform(pictureCredit),
			focus: Focus.optional(),
			decorative: z.boolean().optional(),
		})
		.optional(),
	video: z.strictObject({ videoId: id, caption: line(2000) }).optional(),
	narrationId: id.optional(),
	credits: z.array(z.strictObject({ name: line(120).pipe(z.string().min(1)), roles: z.array(ByRole).max(4) })).max(20),
	topics: z.array(line(100).pipe(z.string().min(1))).max(30),
	labels: z.array(Label).max(2),
	sourceLine: line(300),
	seoTitle: line(200),
	seoDescription: line(500),
});

export type ArticleContent = z.infer<typeof ArticleContent>;
