'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { markSides, type Piece } from '#lib/desk/compare.ts';
import { type Choice, type Conflict, mergeContents, settle } from '#lib/desk/merge.ts';
import { plainText } from '#lib/document/plain-text.ts';
import type { Block } from '#lib/document/schema.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import type { Theirs } from './use-draft.ts';

type Props = { base: ArticleContent; mine: ArticleContent; theirs: Theirs; onMerge: (merged: ArticleContent) => void; onClose: () => void };

/** Two people wrote at once: what does not meet is joined already, what does stands side by side, and nothing is lost by choosing. */
export function ConflictDialog({ base, mine, theirs, onMerge, onClose }: Props) {
	const t = useTranslations('Conflict');
	const format = useFormatter();
	const merged = useMemo(() => mergeContents(base, mine, theirs.content), [base, mine, theirs]);
	const [choices, setChoices] = useState<Choice[]>(() => merged.conflicts.map((conflict) => (isList(conflict) ? 'both' : 'mine')));
	const choose = (place: number, choice: Choice) => setChoices((before) => before.map((each, at) => (at === place ? choice : each)));
	return (
		<Dialog title={t(theirs.own ? 'titleOwn' : 'title')} isOpen onClose={onClose} size="wide" role="alertdialog">
			<p>{t(theirs.own ? 'leadOwn' : 'lead', { by: theirs.by, time: format.dateTime(theirs.at, { timeStyle: 'short' }) })}</p>
			{merged.conflicts.length === 0 && <p>{t('joined')}</p>}
			{merged.conflicts.map((conflict, place) => (
				<ConflictChoice
					key={place}
					name={`conflict-${place}`}
					conflict={conflict}
					choice={choices[place] ?? 'mine'}
					isOwn={theirs.own}
					onChoose={(choice) => choose(place, choice)}
				/>
			))}
			<div className="row-end">
				<Button onPress={onClose}>{t('later')}</Button>
				<Button kind="primary" onPress={() => onMerge(settle(merged, choices))}>
					{t('merge')}
				</Button>
			</div>
		</Dialog>
	);
}

const isList = (conflict: Conflict) => conflict.field === 'document' || (Array.isArray(conflict.mine) && Array.isArray(conflict.theirs));

type ChoiceProps = { name: string; isOwn: boolean; conflict: Conflict; choice: Choice; onChoose: (choice: Choice) => void };

function ConflictChoice({ name, isOwn, conflict, choice, onChoose }: ChoiceProps) {
	const t = useTranslations('Conflict');
	const { one, other } = useMemo(() => markSides(wordsOf(conflict, conflict.mine), wordsOf(conflict, conflict.theirs)), [conflict]);
	const ways: Choice[] = isList(conflict) ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
	return (
		<fieldset className="panel conflict">
			<legend>{t(`fields.${conflict.field}`)}</legend>
			<div className="conflict-sides">
				<div>
					<h3>{t(isOwn ? 'here' : 'mine')}</h3>
					<Side pieces={one} />
				</div>
				<div>
					<h3>{t(isOwn ? 'there' : 'theirs')}</h3>
					<Side pieces={other} />
				</div>
			</div>
			<div className="row">
				{ways.map((way) => (
					<label key={way} className="check">
						<input type="radio" name={name} checked={choice === way} onChange={() => onChoose(way)} />
						{t(isOwn ? `keepOwn.${way}` : `keep.${way}`)}
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** The words of one side, with those marked that the other has not. */
function Side({ pieces }: { pieces: Piece[] }) {
	const t = useTranslations('Conflict');
	return (
		<p className="conflict-text">
			{pieces.every(({ text }) => text === '')
				? t('nothing')
				: pieces.map(({ kind, text }, place) => (kind === 'same' ? text : <mark key={place}>{text}</mark>))}
		</p>
	);
}

/** A side of a conflict as words that can be compared by eye. */
function wordsOf(conflict: Conflict, side: unknown): string {
	if (conflict.field === 'document')
		return plainText({ type: 'doc', content: side as Block[] }) || (side as Block[]).map(({ type }) => type).join(', ');
	if (Array.isArray(side)) return side.map((item) => (typeof item === 'string' ? item : Object.values(item).flat().join(' · '))).join('\n');
	return typeof side === 'object' && side !== null ? Object.values(side).join(' · ') : `${side ?? ''}`;
}
