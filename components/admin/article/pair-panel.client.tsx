'use client';

import { useTranslations } from 'next-intl';
import type { EditorArticle } from '#lib/desk/editor-article.ts';
import { localeCodes } from '#lib/locales.ts';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import type { ArticleActions } from './actions.ts';

type Props = { article: EditorArticle; actions: ArticleActions };

/** The same story in the other languages: each with its own state, or a way to begin it; and whether the source has changed since. */
export function PairPanel({ article, actions }: Props) {
	const t = useTranslations('Pair');
	const states = useTranslations('ArticleDesk');
	const refusalText = useRefusalText();
	const begin = async (locale: (typeof localeCodes)[number]) => {
		const answer = await actions.translate({ id: article.id, locale }).catch(() => undefined);
		if (answer?.ok) window.location.assign(`/admin/articles/${answer.value}?beside=${article.id}`);
		else say({ kind: 'alert', text: answer ? refusalText(answer) : t('unreachable') });
	};
	const follow = async () => {
		const answer = await actions.followSource({ id: article.id }).catch(() => undefined);
		if (answer?.ok) window.location.reload();
		else say({ kind: 'alert', text: answer ? refusalText(answer) : t('unreachable') });
	};
	return (
		<section className="panel" aria-label={t('label')}>
			<h2>{t('label')}</h2>
			{localeCodes
				.filter((code) => code !== article.locale)
				.map((code) => {
					const pair = article.pairs.find(({ locale }) => locale === code);
					if (!pair)
						return (
							<p key={code} className="row">
								<span className="hint">{t('missing', { language: code })}</span>
								{article.moves.includes('translate') && <Button onPress={() => void begin(code)}>{t('begin')}</Button>}
							</p>
						);
					return (
						<p key={code} className="row">
							<span className="tag" data-state={pair.status}>
								{states(`status.${pair.status}`)}
							</span>
							<a href={`/admin/articles/${pair.id}`}>{pair.title}</a>
							<a href={`/admin/articles/${article.id}?beside=${pair.id}`}>{t('beside')}</a>
						</p>
					);
				})}
			{article.source?.isOlder && (
				<div className="notice" data-kind="warn">
					<p>{t('changed')}</p>
					<p className="row">
						<a href={`/admin/articles/${article.source.id}/history`}>{t('difference')}</a>
						{article.canWrite && <Button onPress={() => void follow()}>{t('follow')}</Button>}
					</p>
				</div>
			)}
		</section>
	);
}
