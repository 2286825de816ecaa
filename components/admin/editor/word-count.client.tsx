'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { plainText } from '#lib/document/plain-text.ts';
import type { Document } from '#lib/document/schema.ts';
import { countWords, readingMinutes } from '#lib/text/words.ts';

/** How long the text is, in words and in minutes. */
export function WordCount({ document }: { document: Document }) {
	const t = useTranslations('WordCount');
	const shown = useDeferredValue(document);
	const words = useMemo(() => countWords(plainText(shown)), [shown]);
	return <span className="word-count">{words === 0 ? t('none') : t('count', { words, minutes: readingMinutes(words) })}</span>;
}
