'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answered } from '#lib/desk/answer.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import type { FreshLink } from './link-dialog.client.tsx';
import { RoleSelect } from './role-select.client.tsx';
import type { Member, StaffActions } from './staff.client.tsx';
import { useAct } from './use-act.client.tsx';

type Props = {
	member: Member;
	isSelf: boolean;
	actions: StaffActions;
	confirmed: <Value>(work: () => Promise<Answered<Value>>) => Promise<Answered<Value>>;
	onLink: (link: FreshLink) => void;
	onClose: () => void;
};

/** What may be done about somebody's account. */
export function MemberDialog({ member, isSelf, actions, confirmed, onLink, onClose }: Props) {
	const t = useTranslations('Users');
	const { act, isBusy } = useAct();
	const [role, setRole] = useState(member.role);
	const { id, name, disabled } = member;
	const run = async <Value,>(work: () => Promise<Answered<Value>>, done?: string, onDone?: (value: Value) => void) => {
		if (await act(() => confirmed(work), { done, onDone })) onClose();
	};
	return (
		<Dialog title={name} isOpen onClose={onClose}>
			<p className="hint">{member.email}</p>
			{isSelf && <p className="notice">{t('self')}</p>}
			<div className="row people-role">
				<RoleSelect value={role} onChange={setRole} isDisabled={isSelf} />
				<Button
					isDisabled={isBusy || role === member.role}
					onPress={() => void run(() => actions.changeRole({ id, role }), t('roleChanged', { name }))}
				>
					{t('saveRole')}
				</Button>
			</div>
			<p className="hint">{t('roleHint')}</p>
			<div className="row">
				<Button isDisabled={isBusy} onPress={() => void run(() => actions.createResetLink({ id }), undefined, onLink)}>
					{t('resetLink')}
				</Button>
				<Button
					isDisabled={isBusy || !member.hasSecondFactor}
					onPress={() => void run(() => actions.deleteSecondFactor({ id }), t('secondFactorReset', { name }))}
				>
					{t('resetSecondFactor')}
				</Button>
				<Button
					kind={disabled ? undefined : 'danger'}
					isDisabled={isBusy || isSelf}
					onPress={() =>
						void run(
							() => actions.setDisabled({ id, disabled: !disabled }),
							disabled ? t('enabledNow', { name }) : t('disabledNow', { name }),
						)
					}
				>
					{disabled ? t('enable') : t('disable')}
				</Button>
			</div>
			<div className="row-end">
				<Button onPress={onClose}>{t('close')}</Button>
			</div>
		</Dialog>
	);
}
