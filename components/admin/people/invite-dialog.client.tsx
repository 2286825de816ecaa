'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import type { Role } from '#lib/desk/roles.ts';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import type { FreshLink } from './link-dialog.client.tsx';
import { RoleSelect } from './role-select.client.tsx';
import { useAct } from './use-act.client.tsx';

type Props = {
	isOpen: boolean;
	onClose: () => void;
	invite: Action<{ email: string; name: string; role: Role }, FreshLink>;
	onLink: (link: FreshLink) => void;
};

/** Whom to invite, and as what. */
export function InviteDialog({ isOpen, onClose, invite, onLink }: Props) {
	const t = useTranslations('Users');
	const { act, isBusy } = useAct();
	const [role, setRole] = useState<Role>('reporter');
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		const input = { email: `${form.get('email')}`, name: `${form.get('name')}`, role };
		if (await act(() => invite(input), { onDone: onLink })) onClose();
	};
	return (
		<Dialog title={t('inviteTitle')} isOpen={isOpen} onClose={onClose}>
			<form onSubmit={(event) => void submit(event)}>
				<TextField label={t('email')} name="email" type="email" autoComplete="off" isRequired autoFocus />
				<TextField label={t('name')} name="name" autoComplete="off" maxLength={100} isRequired />
				<RoleSelect value={role} onChange={setRole} />
				<DialogEnd onClose={onClose} isDisabled={isBusy}>
					{t('inviteGo')}
				</DialogEnd>
			</form>
		</Dialog>
	);
}
