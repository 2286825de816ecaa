import { getTranslations } from 'next-intl/server';
import { longDate } from '#lib/dates.ts';
import type { FeedWords } from '#lib/feed/article-html.ts';
import { type Locale, locales } from '#lib/locales.ts';
import type { StyleWords } from './feed-style.ts';

/** The words of feeds in a language. A route has no language of its own: it says which. */
export async function feedWords(code: Locale): Promise<FeedWords> {
	const locale = locales[code].intl;
	const t = await getTranslations({ locale, namespace: 'Feeds' });
	const article = await getTranslations({ locale, namespace: 'Article' });
	const picture = await getTranslations({ locale, namespace: 'Picture' });
	const video = await getTranslations({ locale, namespace: 'Video' });
	const corrections = await getTranslations({ locale, namespace: 'Corrections' });
	const topic = await getTranslations({ locale, namespace: 'TopicPage' });
	const author = await getTranslations({ locale, namespace: 'AuthorPage' });
	const dates = await getTranslations({ locale, namespace: 'Dates' });
	const written = (at: Date) => {
		const { day, month, monthName, year } = longDate(at, locale);
		return dates('day', { day: `${day}`, month: `${month}`, monthName, year: `${year}` });
	};
	return {
		credit: (credit) => picture('credit', { credit }),
		invalidVideo: video('invalid'),
		corrections: corrections('heading'),
		correction: (at, text) => `${written(at)}: ${text}`,
		label: (label) => article(label),
		source: (source) => article('source', { source }),
		topic: (name) => topic('description', { name }),
		author: (name) => author('description', { name }),
		readOn: (at) => t('readOn', { date: written(at) }),
	};
}

/** What browsers say above a feed, in a language. */
export async function feedStyleWords(code: Locale): Promise<StyleWords> {
	const t = await getTranslations({ locale: locales[code].intl, namespace: 'Feeds' });
	return { label: t('label'), hint: t('hint') };
}
