'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Check } from '#lib/desk/checks.ts';
import { needsNote } from '#lib/desk/moves.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { VietnamTimeField } from '../base/vietnam-time-field.client.tsx';
import type { MoveName } from './actions.ts';
import { ChecksList } from './checks-list.client.tsx';

type Order = { note?: string; at?: number; override?: boolean };
type Props = { move: MoveName; checks: Check[]; onGo: (order: Order) => void; onClose: () => void };

const printing = new Set<MoveName>(['publish', 'publishAtOnce', 'schedule', 'republish']);

/** What a move asks before it is made: why, when, or whether in spite of what is missing. */
export function MoveDialog({ move, checks, onGo, onClose }: Props) {
	const t = useTranslations('Moves');
	const [note, setNote] = useState('');
	const [at, setAt] = useState<number>();
	const [isOverride, setOverride] = useState(false);
	const isPrinting = printing.has(move);
	const errors = isPrinting ? checks.filter(({ level }) => level === 'error') : [];
	const warnings = isPrinting ? checks.filter(({ level }) => level === 'warning') : [];
	const isReady =
		errors.length === 0 &&
		(warnings.length === 0 || isOverride) &&
		(!needsNote(move) || note.trim() !== '') &&
		(move !== 'schedule' || (at !== undefined && at > Date.now()));
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (isReady) onGo({ ...(note.trim() && { note }), ...(at !== undefined && { at }), ...(isOverride && { override: true }) });
	};
	return (
		<Dialog title={t(`names.${move}`)} isOpen onClose={onClose}>
			<form onSubmit={submit}>
				<p>{t(`ask.${move}`)}</p>
				{needsNote(move) && <TextField label={t(`note.${move}`)} rows={4} value={note} onChange={setNote} isRequired autoFocus />}
				{move === 'schedule' && <VietnamTimeField label={t('at')} onChange={setAt} isRequired />}
				{isPrinting && checks.length > 0 && <ChecksList checks={checks} />}
				{errors.length === 0 && warnings.length > 0 && (
					<label className="check">
						<input type="checkbox" checked={isOverride} onChange={(event) => setOverride(event.target.checked)} />
						{t('override')}
					</label>
				)}
				<div className="row-end">
					<Button onPress={onClose}>{t('cancel')}</Button>
					<Button kind={move === 'withdraw' || move === 'discard' ? 'danger' : 'primary'} type="submit" isDisabled={!isReady}>
						{t(`names.${move}`)}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
