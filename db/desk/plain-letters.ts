import { fold } from '#lib/text/fold.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';

/** The connection, with a function `plain_letters(text)` that takes accents and case away: for tables of names, which are short. */
export const withPlainLetters = prepared((db: Database) => {
	db.$client.function('plain_letters', { deterministic: true }, (text) => fold(`${text ?? ''}`));
	return db.$client;
});

/** A pattern for LIKE … ESCAPE '\' that finds a text anywhere, without its accents. */
export function patternFor(text: string): string {
	return `%${fold(text.trim()).replace(/[\\%_]/g, '\\$&')}%`;
}
