import { fold } from '#lib/text/fold.ts';
import { sortKey } from '#lib/text/sort-key.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';

/**
 * The connection, with two functions for tables of names, which are short: `plain_letters(text)` takes accents and case away,
 * `sort_key(text)` is what Vietnamese readers sort by.
 */
export const withPlainLetters = prepared((db: Database) => {
	db.$client.function('plain_letters', { deterministic: true }, (text) => fold(`${text ?? ''}`));
	db.$client.function('sort_key', { deterministic: true }, (text) => sortKey(`${text ?? ''}`));
	return db.$client;
});

/** A pattern for LIKE … ESCAPE '\' that finds a text anywhere, without its accents. */
export function patternFor(text: string): string {
	return `%${fold(text.trim()).replace(/[\\%_]/g, '\\$&')}%`;
}
