'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { useAct } from '../people/use-act.client.tsx';

type Lead = { path: string; target: string };
type Props = { path: string | undefined; onClose: () => void; create: Action<Lead, Lead> };

/** Asks where an address is to lead. */
export function TargetDialog({ path, onClose, create }: Props) {
	const t = useTranslations('MissedAddresses');
	const { act, isBusy } = useAct();
	const [isWrong, setWrong] = useState(false);
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		if (path === undefined) return;
		const target = `${new FormData(event.currentTarget).get('target')}`;
		setWrong(false);
		const onRefused = ({ detail }: { detail: Record<string, unknown> }) => {
			setWrong(detail.path === 'target');
			return detail.path === 'target';
		};
		if (await act(() => create({ path, target }), { done: t('led', { path }), onRefused })) onClose();
	};
	return (
		<Dialog title={path ?? ''} isOpen={path !== undefined} onClose={onClose}>
			<form className="stack" onSubmit={(event) => void submit(event)}>
				<TextField
					label={t('target')}
					name="target"
					placeholder="/thoi-su"
					hint={t('targetHint')}
					error={isWrong ? t('wrongTarget') : undefined}
					isRequired
					autoFocus
				/>
				<DialogEnd onClose={onClose} isDisabled={isBusy} />
			</form>
		</Dialog>
	);
}
