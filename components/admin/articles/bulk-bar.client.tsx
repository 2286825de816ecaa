'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import type { ArticleRow } from '#lib/desk/article-row.ts';
import { Button } from '../base/button.client.tsx';
import { BulkDialog, type MoveMany } from './bulk-dialog.client.tsx';
import { type BulkMove, bulkMoves } from './bulk-moves.ts';

type Props = { articles: ArticleRow[]; move: MoveMany; confirm: Action<{ password: string }>; onNone: () => void; onDone: () => void };

/** What can be done with what is chosen: each move with the number of articles that it fits. */
export function BulkBar({ articles, move, confirm, onNone, onDone }: Props) {
	const t = useTranslations('BulkMoves');
	const [asked, setAsked] = useState<BulkMove>();
	const close = (isDone: boolean) => {
		setAsked(undefined);
		if (isDone) onDone();
	};
	const fitting = (each: BulkMove) => articles.filter(({ moves }) => moves.includes(each)).length;
	return (
		<>
			<section className="bulk-bar" aria-label={t('label')} hidden={articles.length === 0}>
				<p role="status">{t('chosen', { count: articles.length })}</p>
				<div className="row">
					{bulkMoves
						.filter((each) => fitting(each) > 0)
						.map((each) => (
							<Button key={each} kind={each === 'discard' || each === 'withdraw' ? 'danger' : undefined} onPress={() => setAsked(each)}>
								{t('moveCount', { move: t(each), count: fitting(each) })}
							</Button>
						))}
					<Button kind="quiet" onPress={onNone}>
						{t('none')}
					</Button>
				</div>
			</section>
			{asked && <BulkDialog asked={asked} articles={articles} move={move} confirm={confirm} onClose={close} />}
		</>
	);
}
