import { z } from 'zod';
import { normalizeText } from '#lib/text/normalize.ts';

/** An e-mail address as accounts have it: in lower case. */
export const EmailInput = z.string().trim().toLowerCase().pipe(z.email().max(200));

/** What somebody is called: NFC, on one line. */
export const NameInput = z
	.string()
	.transform((text) => normalizeText(text).replace(/\s+/g, ' ').trim())
	.pipe(z.string().min(1).max(100));
