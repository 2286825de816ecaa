'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Check } from '#lib/desk/checks.ts';
import type { EditorArticle } from '#lib/desk/editor-article.ts';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import type { ArticleActions, MoveName, MoveOrder } from './actions.ts';
import { ChecksList } from './checks-list.client.tsx';
import { EmbargoField } from './embargo-field.client.tsx';
import { MoveDialog } from './move-dialog.client.tsx';
import { PreviewDialog } from './preview-dialog.client.tsx';

type Props = {
	article: EditorArticle;
	checks: Check[];
	actions: ArticleActions;
	isSaved: boolean;
	save: () => Promise<boolean>;
	rev: () => number;
	onMoved: (article: EditorArticle) => void;
};

/** The first of these that somebody may do is what they most likely came for. */
const usual: MoveName[] = ['publish', 'approve', 'submit', 'republish', 'schedule', 'publishAtOnce'];
const grave = new Set<MoveName>(['withdraw', 'unpublish', 'discard']);
/** These are done at once; the others ask something first. */
const plain = new Set<MoveName>(['submit', 'recall', 'approve', 'unschedule']);
/** What takes a move back. */
const undoing: Partial<Record<MoveName, MoveName>> = { submit: 'recall', schedule: 'unschedule' };

/** The way to print: where the article stands, what is missing, and the moves its user may make. */
export function MovePanel({ article, checks, actions, isSaved, save, rev, onMoved }: Props) {
	const t = useTranslations('Moves');
	const format = useFormatter();
	const refusalText = useRefusalText();
	const [asking, setAsking] = useState<MoveName>();
	const [isBusy, setBusy] = useState(false);
	const moves = article.moves.filter((move): move is MoveName => move !== 'write' && move !== 'edit' && move !== 'translate');
	const first = usual.find((move) => moves.includes(move));
	const go = async (order: Omit<MoveOrder, 'id' | 'rev'>): Promise<boolean> => {
		setBusy(true);
		// What is printed is what is on the screen: it is stored before it is moved.
		const isStored = isSaved || !article.canWrite || (await save());
		const answer = isStored ? await actions.move({ ...order, id: article.id, rev: rev() }).catch(() => undefined) : undefined;
		setBusy(false);
		if (!answer?.ok) {
			say({ kind: 'alert', text: answer ? refusalText(answer) : t('unreachable') });
			return false;
		}
		const back = undoing[order.move];
		if (order.move === 'discard') window.location.assign('/admin/articles');
		if (answer.value) onMoved(answer.value);
		say({ text: t(`done.${order.move}`), ...(back && answer.value?.moves.includes(back) && { undo: () => void go({ move: back }) }) });
		return true;
	};
	const begin = (move: MoveName) => (plain.has(move) ? void go({ move }) : setAsking(move));
	return (
		<section className="panel" aria-label={t('label')}>
			{article.status === 'scheduled' && article.publishedAt !== null && (
				<p>{t('scheduledFor', { time: format.dateTime(article.publishedAt, { dateStyle: 'full', timeStyle: 'short' }) })}</p>
			)}
			{moves.length === 0 && <p className="hint">{t('none')}</p>}
			<div className="stack moves">
				{[...(first ? [first] : []), ...moves.filter((move) => move !== first)].map((move) => (
					<Button
						key={move}
						kind={move === first ? 'primary' : grave.has(move) ? 'danger' : undefined}
						isDisabled={isBusy}
						onPress={() => begin(move)}
					>
						{t(`names.${move}`)}
					</Button>
				))}
				<PreviewDialog articleId={article.id} preview={actions.preview} save={async () => isSaved || !article.canWrite || save()} />
			</div>
			<ChecksList checks={checks} />
			<EmbargoField article={article} setEmbargo={actions.setEmbargo} />
			{asking && (
				<MoveDialog
					move={asking}
					checks={checks}
					onClose={() => setAsking(undefined)}
					onGo={async (order) => (await go({ ...order, move: asking })) && setAsking(undefined)}
				/>
			)}
		</section>
	);
}
