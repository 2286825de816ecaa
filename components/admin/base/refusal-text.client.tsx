'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useCallback } from 'react';

/** Why the desk did not do something, as actions and routes answer it. */
export type Refusal = { refused: string; detail: Record<string, unknown> };

/** A function that says in the user's language why something was not done, and what became of the text. */
export function useRefusalText(): (refusal: Refusal) => string {
	const t = useTranslations('Refusals');
	const format = useFormatter();
	return useCallback(
		({ refused, detail }) => {
			const key = t.has(refused) ? refused : 'broken';
			const until = typeof detail.until === 'number' ? format.dateTime(detail.until, { dateStyle: 'short', timeStyle: 'short' }) : '';
			return t(key, {
				path: `${detail.path ?? ''}`,
				by: `${detail.by ?? ''}`,
				email: `${detail.email ?? ''}`,
				own: `${detail.own === true}`,
				missing: `${detail.missing ?? ''}`,
				reason: `${detail.reason ?? ''}`,
				codec: `${detail.codec ?? ''}`,
				megabytes: Number(detail.megabytes ?? 0),
				until,
			});
		},
		[t, format],
	);
}
