import type { Locale } from '#lib/locales.ts';
import en from '#messages/en.json';
import vi from '#messages/vi.json';

/**
 * Readers' words in each language, for what is bundled (Node's own imports would name their type, which Next's compiler of messages
 * does not take). Next compiles them when it builds the pages: there only a translator can read them.
 */
export const messages: Record<Locale, typeof vi> = { vi, en };
