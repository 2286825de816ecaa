import type { Locale } from '#lib/locales.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };

/** Readers' words in each language. Next compiles them when it builds the pages (next.config.ts): there only a translator can read them. */
export const messages: Record<Locale, typeof vi> = { vi, en };
