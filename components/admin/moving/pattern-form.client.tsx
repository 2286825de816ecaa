'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { type TargetKind, targetKinds } from '#lib/old-address/target.ts';
import { Button } from '../base/button.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import type { Refusal } from '../base/refusal-text.client.tsx';
import { Select } from '../base/select.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { SaveFailure } from '../paper/save-failure.client.tsx';
import { useAct } from '../people/use-act.client.tsx';
import type { PatternActions } from './pattern-dialog.client.tsx';
import { PatternPreview, type Preview } from './pattern-preview.tsx';

export type PatternInput = { pattern: string; kind: TargetKind; target: string };
/** A pattern as it was when it was opened. */
export type Seen = { id: number; rev: string };
type Wrong = { field: 'pattern' | 'target'; problem: string };
type Props = PatternActions & { edited: (PatternInput & Seen) | undefined; onClose: () => void };

/** The fields of a pattern: what is wrong with it stands beside it, what it would do below. */
export function PatternForm({ edited, onClose, create, save, preview }: Props) {
	const t = useTranslations('RedirectPatterns');
	const { act, isBusy } = useAct();
	const form = useRef<HTMLFormElement>(null);
	const [kind, setKind] = useState<TargetKind>(edited?.kind ?? 'source');
	const [wrong, setWrong] = useState<Wrong>();
	const [conflict, setConflict] = useState<Refusal>();
	const [seen, setSeen] = useState<Preview>();
	const read = (): PatternInput => {
		const fields = new FormData(form.current ?? undefined);
		return { pattern: `${fields.get('pattern')}`, kind, target: `${fields.get('target')}` };
	};
	const onRefused = (refusal: Refusal) => {
		const { refused, detail } = refusal;
		if (refused === 'conflict') setConflict(refusal);
		if (refused === 'taken') setWrong({ field: 'pattern', problem: 'taken' });
		if (refused === 'invalid') setWrong({ field: detail.path === 'target' ? 'target' : 'pattern', problem: `${detail.problem}` });
		return ['conflict', 'taken', 'invalid'].includes(refused);
	};
	const begin = () => {
		setWrong(undefined);
		setConflict(undefined);
		setSeen(undefined);
	};
	const look = () => {
		begin();
		const input = { ...read(), ...(edited && { seen: { id: edited.id, rev: edited.rev } }) };
		return act(() => preview(input), { onRefused, onDone: setSeen });
	};
	const store = async (rev = edited?.rev) => {
		begin();
		const input = read();
		const work = () => (edited && rev !== undefined ? save({ ...input, id: edited.id, rev }) : create(input));
		if (await act(work, { done: edited ? t('saved') : t('added'), onRefused })) onClose();
	};
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		void store();
	};
	const errorOf = (field: Wrong['field']) => {
		if (wrong?.field !== field) return undefined;
		return t(t.has(`problems.${wrong.problem}`) ? `problems.${wrong.problem}` : 'problems.other');
	};
	const target = edited?.kind === kind ? edited.target : kind === 'section' ? '{slug}' : kind === 'address' ? '' : '{id}';
	return (
		<form ref={form} className="stack" onInput={() => setSeen(undefined)} onSubmit={submit}>
			<TextField
				label={t('pattern')}
				name="pattern"
				defaultValue={edited?.pattern ?? ''}
				hint={t('patternHint')}
				error={errorOf('pattern')}
				isRequired
				autoFocus
			/>
			<Select
				label={t('kind')}
				value={kind}
				onChange={(chosen) => {
					setKind(chosen);
					setSeen(undefined);
				}}
				options={targetKinds.map((value) => ({ value, text: t(`kinds.${value}`) }))}
			/>
			<TextField
				key={kind}
				label={t('target')}
				name="target"
				defaultValue={target}
				hint={t(`targetHints.${kind}`)}
				error={errorOf('target')}
				isRequired
			/>
			{seen && <PatternPreview preview={seen} />}
			<SaveFailure failure={conflict} onOverwrite={(rev) => void store(rev)} />
			<DialogEnd
				onClose={onClose}
				isDisabled={isBusy}
				before={
					<Button isDisabled={isBusy} onPress={() => void look()}>
						{t('preview')}
					</Button>
				}
			/>
		</form>
	);
}
