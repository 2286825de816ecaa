'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { TextField } from '../base/text-field.client.tsx';

type Twin = { id: number; title: string };
type Props = { articleId: number; locale: string; value: string; longest: number; isReadOnly: boolean; onChange: (title: string) => void };

/** The headline, how long it is, and whether the paper has had the same one. */
export function TitleField({ articleId, locale, value, longest, isReadOnly, onChange }: Props) {
	const t = useTranslations('ArticleDesk');
	const twins = useTwins(articleId, locale, value);
	const { length } = value.normalize('NFC');
	return (
		<div className="stack title-field">
			<TextField
				id="field-title"
				label={t('title')}
				hint={t(length > longest ? 'titleTooLong' : 'titleLength', { length, longest })}
				rows={2}
				value={value}
				onChange={(title) => onChange(title.replace(/\n/g, ' '))}
				isReadOnly={isReadOnly}
			/>
			{twins.length > 0 && (
				<p className="notice" data-kind="warn" role="status">
					{t('twin')}{' '}
					{twins.map(({ id, title }) => (
						<a key={id} href={`/admin/articles/${id}`} target="_blank" rel="noreferrer">
							{title} ({id})
						</a>
					))}
				</p>
			)}
		</div>
	);
}

function useTwins(articleId: number, locale: string, title: string): Twin[] {
	const [twins, setTwins] = useState<Twin[]>([]);
	useEffect(() => {
		if (title.trim().length < 8) return setTwins([]);
		const stop = new AbortController();
		const timer = setTimeout(async () => {
			const query = new URLSearchParams({ title, locale });
			const answer = await fetch(`/api/desk/articles/${articleId}/twins?${query}`, { signal: stop.signal }).catch(() => undefined);
			if (answer?.ok) setTwins(await answer.json());
		}, 800);
		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	}, [articleId, locale, title]);
	return twins;
}
