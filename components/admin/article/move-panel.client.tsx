'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Section } from '#lib/content.ts';
import type { EditorArticle } from '#lib/desk/editor-article.ts';
import { needsChange } from '#lib/desk/moves.ts';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import type { ArticleActions, MoveName, MoveOrder } from './actions.ts';
import { ChecksList } from './checks-list.client.tsx';
import { EmbargoField } from './embargo-field.client.tsx';
import { MoveDialog } from './move-dialog.client.tsx';
import { PreviewDialog } from './preview-dialog.client.tsx';
import { SlugField } from './slug-field.client.tsx';
import { useDiscarded } from './use-discarded.ts';
import type { Draft } from './use-draft.ts';

type Props = {
	article: EditorArticle;
	draft: Draft;
	sections: Section[];
	actions: ArticleActions;
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
export function MovePanel({ article, draft, sections, actions, onMoved }: Props) {
	const t = useTranslations('Moves');
	const format = useFormatter();
	const refusalText = useRefusalText();
	const { checks, content, change } = draft;
	const store = async () => !article.canWrite || draft.state.kind === 'saved' || draft.save('save');
	const nameOf = (move: MoveName) => t(move === 'schedule' && article.status === 'scheduled' ? 'names.reschedule' : `names.${move}`);
	const discarded = useDiscarded(article.id, actions.recover);
	const [asking, setAsking] = useState<MoveName>();
	const [isBusy, setBusy] = useState(false);
	const isRead = article.status === 'published' && draft.state.kind === 'saved' && draft.rev() === (article.publishedRev ?? 0);
	const moves = article.moves
		.filter((move): move is MoveName => move !== 'write' && move !== 'edit' && move !== 'translate')
		.filter((move) => !(isRead && needsChange(move)));
	const first = usual.find((move) => moves.includes(move));
	/** Why a move was not made that the server never heard of: the text did not get there, or only the wish did not. */
	const notMoved = (move: string, isStored: boolean): string => {
		const state = draft.stateNow();
		if (!isStored && state.kind === 'refused') return t('unsaved', { move, why: refusalText(state) });
		return t(isStored ? 'unreachable' : 'offline', { move });
	};
	const go = async (order: Omit<MoveOrder, 'id' | 'rev'>): Promise<boolean> => {
		setBusy(true);
		// What is printed is what is on the screen: it is stored before it is moved.
		const isStored = await store();
		const answer = isStored ? await actions.move({ ...order, id: article.id, rev: draft.rev() }).catch(() => undefined) : undefined;
		setBusy(false);
		if (!answer?.ok) {
			say({ kind: 'alert', text: answer ? refusalText(answer) : notMoved(nameOf(order.move), isStored) });
			return false;
		}
		if (order.move === 'discard') {
			discarded(content.title);
			return true;
		}
		const back = undoing[order.move];
		if (answer.value) onMoved(answer.value);
		const isLater = order.move === 'schedule' && article.status === 'scheduled';
		say({
			text: t(isLater ? 'done.reschedule' : `done.${order.move}`),
			...(back && answer.value?.moves.includes(back) && { undo: () => void go({ move: back }) }),
		});
		return true;
	};
	const begin = (move: MoveName) => (plain.has(move) ? void go({ move }) : setAsking(move));
	return (
		<section className="panel move-panel" aria-label={t('label')}>
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
						{nameOf(move)}
					</Button>
				))}
				<PreviewDialog articleId={article.id} preview={actions.preview} save={store} />
			</div>
			<ChecksList checks={checks} />
			<EmbargoField article={article} setEmbargo={actions.setEmbargo} />
			{asking && (
				<MoveDialog
					move={asking}
					name={nameOf(asking)}
					scheduledFor={article.status === 'scheduled' ? article.publishedAt : null}
					address={
						<SlugField
							articleId={article.id}
							locale={article.locale}
							isReadOnly={!article.canWrite}
							{...{ sections, content }}
							onChange={change}
						/>
					}
					checks={checks}
					onClose={() => setAsking(undefined)}
					onGo={async (order) => (await go({ ...order, move: asking })) && setAsking(undefined)}
				/>
			)}
		</section>
	);
}
