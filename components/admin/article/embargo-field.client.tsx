'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { EditorArticle } from '#lib/desk/editor-article.ts';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { VietnamTimeField } from '../base/vietnam-time-field.client.tsx';
import type { ArticleActions } from './actions.ts';

type Props = { article: EditorArticle; setEmbargo: ArticleActions['setEmbargo'] };

/** Until when the article must not appear. */
export function EmbargoField({ article, setEmbargo }: Props) {
	const t = useTranslations('Embargo');
	const format = useFormatter();
	const refusalText = useRefusalText();
	const [until, setUntil] = useState(article.embargoUntil ?? undefined);
	const [chosen, setChosen] = useState<number>();
	if (article.status === 'published' || article.status === 'withdrawn' || !article.canWrite) return null;
	const store = async (value: number | undefined) => {
		const answer = await setEmbargo({ id: article.id, until: value }).catch(() => undefined);
		if (!answer?.ok) return say({ kind: 'alert', text: answer ? refusalText(answer) : t('unreachable') });
		setUntil(value);
		say({ text: t(value === undefined ? 'lifted' : 'set') });
	};
	return (
		<details>
			<summary>
				{until === undefined ? t('title') : t('until', { time: format.dateTime(until, { dateStyle: 'short', timeStyle: 'short' }) })}
			</summary>
			<div className="stack">
				<VietnamTimeField label={t('label')} value={until} onChange={setChosen} />
				<div className="row">
					<Button isDisabled={chosen === undefined} onPress={() => void store(chosen)}>
						{t('save')}
					</Button>
					{until !== undefined && <Button onPress={() => void store(undefined)}>{t('lift')}</Button>}
				</div>
			</div>
		</details>
	);
}
