import { type EmbedAddress, embedPath, parseEmbed } from '#lib/embed.ts';
import { isLocale, localeCodes } from '#lib/locales.ts';
import type { Database } from '../client.ts';
import { findArticlePlace } from './article-state.ts';
import type { Resolution } from './resolve.ts';

/**
 * What the address of a card answers, or of what oEmbed says of one; undefined for other addresses. There is one whatever the language of
 * the article: one below a language is a guess from the article's own, and leads there.
 */
export function resolveEmbed(db: Database, path: string): Resolution | undefined {
	const embed = parseEmbed(path);
	if (embed) return answerOf(db, embed);
	const code = localeCodes.find((each) => path.startsWith(`/${each}/embed/`));
	const guessed = code === undefined ? undefined : parseEmbed(path.slice(code.length + 1));
	const found = guessed && answerOf(db, guessed);
	return guessed && found?.kind === 'page' ? { kind: 'moved', to: embedPath(guessed) } : found;
}

/** It is there when the article is. */
function answerOf(db: Database, embed: EmbedAddress): Resolution {
	const place = findArticlePlace(db, embed.id);
	if (!place || !isLocale(place.locale) || place.state === 'hidden') return { kind: 'absent' };
	if (place.state === 'withdrawn') return { kind: 'withdrawn', locale: place.locale };
	const path = embedPath(embed);
	return { kind: 'page', locale: place.locale, route: embed.form === 'card' ? path.slice(1) : `o${path.slice(1)}` };
}
