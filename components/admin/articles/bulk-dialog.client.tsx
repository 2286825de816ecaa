'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import type { ArticleRow } from '#lib/desk/article-row.ts';
import { needsNote } from '#lib/desk/moves.ts';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { type Refusal, useRefusalText } from '../base/refusal-text.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { useConfirmed } from '../people/use-confirmed.client.tsx';
import type { BulkMove } from './bulk-moves.ts';
import { BulkResults, type MoveResult } from './bulk-results.client.tsx';

type Input = { move: BulkMove; note: string; override: boolean; articles: { id: number; rev: number }[] };
export type MoveMany = (input: Input) => Promise<{ ok: true; value: MoveResult[] } | ({ ok: false } & Refusal)>;
type Props = {
	asked: BulkMove;
	articles: ArticleRow[];
	move: MoveMany;
	confirm: Action<{ password: string }>;
	onClose: (isDone: boolean) => void;
};

const warnings = { discard: 'discardWarning', withdraw: 'withdrawWarning', unpublish: 'unpublishWarning' } as const;
const isWarned = (move: BulkMove): move is keyof typeof warnings => Object.hasOwn(warnings, move);

/** Asks once more before several articles are moved, and then says what became of each. */
export function BulkDialog({ asked, articles, move, confirm, onClose }: Props) {
	const t = useTranslations('BulkMoves');
	const [results, setResults] = useState<MoveResult[]>();
	return (
		<Dialog
			title={t('title', { move: t(asked), count: articles.length })}
			isOpen
			onClose={() => onClose(results !== undefined)}
			{...(asked === 'discard' && results === undefined && { role: 'alertdialog' })}
		>
			{results ? (
				<BulkResults articles={articles} results={results} onClose={() => onClose(true)} />
			) : (
				<BulkForm asked={asked} articles={articles} move={move} confirm={confirm} onResults={setResults} onCancel={() => onClose(false)} />
			)}
		</Dialog>
	);
}

type FormProps = Omit<Props, 'onClose'> & { onResults: (results: MoveResult[]) => void; onCancel: () => void };

function BulkForm({ asked, articles, move, confirm, onResults, onCancel }: FormProps) {
	const t = useTranslations('BulkMoves');
	const refusalText = useRefusalText();
	const { confirmed, asking } = useConfirmed(confirm);
	const [problem, setProblem] = useState<string>();
	const [isWorking, startWork] = useTransition();
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		const input = { move: asked, note: `${form.get('note') ?? ''}`, override: form.has('override') };
		startWork(async () => {
			const answer = await confirmed(() => move({ ...input, articles: articles.map(({ id, rev }) => ({ id, rev })) })).catch(
				() => ({ ok: false, refused: 'broken', detail: {} }) as const,
			);
			if (answer.ok) onResults(answer.value);
			else if (answer.refused !== 'cancelled') setProblem(refusalText(answer));
		});
	};
	return (
		<>
			{asking}
			<form onSubmit={submit}>
				{problem && (
					<p className="notice" data-kind="alert" role="alert">
						{problem}
					</p>
				)}
				{isWarned(asked) && (
					<p className="notice" data-kind="warn">
						{t(warnings[asked])}
					</p>
				)}
				<ChosenTitles asked={asked} articles={articles} />
				<NoteField asked={asked} />
				<DialogEnd onClose={onCancel} kind={asked === 'discard' || asked === 'withdraw' ? 'danger' : 'primary'} isDisabled={isWorking}>
					{isWorking ? t('working') : t('go', { move: t(asked), count: articles.length })}
				</DialogEnd>
			</form>
		</>
	);
}

/** All that is chosen, also what will be refused: nothing is left out unsaid. */
function ChosenTitles({ asked, articles }: Pick<Props, 'asked' | 'articles'>) {
	const t = useTranslations('BulkMoves');
	return (
		<ul className="bulk-titles">
			{articles.map(({ id, title, locale, moves }) => (
				<li key={id}>
					<span lang={locale}>{title}</span>
					{!moves.includes(asked) && <span className="hint"> – {t('impossible')}</span>}
				</li>
			))}
		</ul>
	);
}

function NoteField({ asked }: { asked: BulkMove }) {
	const t = useTranslations('BulkMoves');
	if (asked === 'discard' || asked === 'unpublish') return null;
	if (asked === 'publish')
		return (
			<label className="check">
				<input type="checkbox" name="override" />
				{t('override')}
			</label>
		);
	const isNeeded = needsNote(asked);
	return (
		<TextField
			label={isNeeded ? t('noteNeeded') : t('note')}
			name="note"
			rows={3}
			maxLength={2000}
			isRequired={isNeeded}
			hint={t('noteHint')}
		/>
	);
}
