'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { type TargetKind, targetKinds } from '#lib/old-address/target.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import type { Refusal } from '../base/refusal-text.client.tsx';
import { Select } from '../base/select.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { useAct } from '../people/use-act.client.tsx';

export type PatternInput = { pattern: string; kind: TargetKind; target: string };
type Wrong = { field: 'pattern' | 'target'; problem: string };
type Props = { isOpen: boolean; onClose: () => void; create: Action<PatternInput> };

/** Where a pattern is written: what is wrong with it stands beside it. */
export function PatternDialog({ isOpen, onClose, create }: Props) {
	const t = useTranslations('RedirectPatterns');
	const { act, isBusy } = useAct();
	const [kind, setKind] = useState<TargetKind>('source');
	const [wrong, setWrong] = useState<Wrong>();
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		setWrong(undefined);
		const onRefused = ({ refused, detail }: Refusal) => {
			if (refused !== 'invalid') return false;
			const problem = typeof detail.problem === 'string' && t.has(`problems.${detail.problem}`) ? detail.problem : 'other';
			setWrong({ field: detail.path === 'target' ? 'target' : 'pattern', problem });
			return true;
		};
		const input = { pattern: `${form.get('pattern')}`, kind, target: `${form.get('target')}` };
		if (await act(() => create(input), { done: t('added'), onRefused })) onClose();
	};
	const errorOf = (field: Wrong['field']) => (wrong?.field === field ? t(`problems.${wrong.problem}`) : undefined);
	return (
		<Dialog title={t('add')} isOpen={isOpen} onClose={onClose}>
			<form className="stack" onSubmit={(event) => void submit(event)}>
				<TextField label={t('pattern')} name="pattern" hint={t('patternHint')} error={errorOf('pattern')} isRequired autoFocus />
				<Select
					label={t('kind')}
					value={kind}
					onChange={setKind}
					options={targetKinds.map((value) => ({ value, text: t(`kinds.${value}`) }))}
				/>
				<TextField
					key={kind}
					label={t('target')}
					name="target"
					defaultValue={kind === 'section' ? '{slug}' : kind === 'address' ? '' : '{id}'}
					hint={t(`targetHints.${kind}`)}
					error={errorOf('target')}
					isRequired
				/>
				<div className="row-end">
					<Button onPress={onClose}>{t('cancel')}</Button>
					<Button kind="primary" type="submit" isDisabled={isBusy}>
						{t('save')}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
