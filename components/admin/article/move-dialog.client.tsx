'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Check } from '#lib/desk/checks.ts';
import { isPrinting, needsNote } from '#lib/desk/moves.ts';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { VietnamTimeField } from '../base/vietnam-time-field.client.tsx';
import type { MoveName } from './actions.ts';
import { ChecksList } from './checks-list.client.tsx';

type Order = { note?: string; at?: number; override?: boolean };
type Props = {
	move: MoveName;
	/** What the move is called here. */
	name: string;
	/** When the article is to appear already (ms). */
	scheduledFor: number | null;
	/** The address it will have, shown before it is printed. */
	address: ReactNode;
	checks: Check[];
	onGo: (order: Order) => void;
	onClose: () => void;
};

/** What a move asks before it is made: why, when, or whether in spite of what is missing. */
export function MoveDialog({ move, name, scheduledFor, address, checks, onGo, onClose }: Props) {
	const t = useTranslations('Moves');
	const [note, setNote] = useState('');
	const [at, setAt] = useState(scheduledFor ?? undefined);
	const [isOverride, setOverride] = useState(false);
	const printsNow = isPrinting(move);
	const errors = printsNow ? checks.filter(({ level }) => level === 'error') : [];
	const warnings = printsNow ? checks.filter(({ level }) => level === 'warning') : [];
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
		<Dialog title={name} isOpen onClose={onClose}>
			<form onSubmit={submit}>
				<p>{t(`ask.${move}`)}</p>
				{needsNote(move) && <TextField label={t(`note.${move}`)} rows={4} value={note} onChange={setNote} isRequired autoFocus />}
				{move === 'schedule' && <VietnamTimeField label={t('at')} {...(at !== undefined && { value: at })} onChange={setAt} isRequired />}
				{printsNow && address}
				{printsNow && checks.length > 0 && <ChecksList checks={checks} />}
				{errors.length === 0 && warnings.length > 0 && (
					<label className="check">
						<input type="checkbox" checked={isOverride} onChange={(event) => setOverride(event.target.checked)} />
						{t('override')}
					</label>
				)}
				<DialogEnd onClose={onClose} kind={move === 'withdraw' || move === 'discard' ? 'danger' : 'primary'} isDisabled={!isReady}>
					{name}
				</DialogEnd>
			</form>
		</Dialog>
	);
}
