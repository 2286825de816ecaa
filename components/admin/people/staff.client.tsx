'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import type { Role } from '#lib/desk/roles.ts';
import { Button } from '../base/button.client.tsx';
import { ListTable } from '../base/list-table.tsx';
import { InviteDialog } from './invite-dialog.client.tsx';
import { type FreshLink, LinkDialog } from './link-dialog.client.tsx';
import { MemberDialog } from './member-dialog.client.tsx';
import { useConfirmed } from './use-confirmed.client.tsx';

export type Member = {
	id: string;
	name: string;
	email: string;
	role: Role;
	hasSecondFactor: boolean;
	disabled: boolean;
	lastSeen: string;
};
export type StaffActions = {
	confirmPassword: Action<{ password: string }>;
	createInvitation: Action<{ email: string; name: string; role: Role }, FreshLink>;
	createResetLink: Action<{ id: string }, FreshLink>;
	changeRole: Action<{ id: string; role: Role }>;
	setDisabled: Action<{ id: string; disabled: boolean }>;
	deleteSecondFactor: Action<{ id: string }>;
};

/** Everybody who may sign in, and what may be done about each. */
export function Staff({ staff, self, actions }: { staff: Member[]; self: string; actions: StaffActions }) {
	const t = useTranslations('Users');
	const [link, setLink] = useState<FreshLink>();
	const [isInviting, setInviting] = useState(false);
	const [chosen, setChosen] = useState<string>();
	const { confirmed, asking } = useConfirmed(actions.confirmPassword);
	const member = staff.find(({ id }) => id === chosen);
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
				<Button kind="primary" onPress={() => setInviting(true)}>
					{t('invite')}
				</Button>
			</div>
			<MemberTable staff={staff} self={self} onChoose={setChosen} />
			<InviteDialog
				isOpen={isInviting}
				onClose={() => setInviting(false)}
				invite={(input) => confirmed(() => actions.createInvitation(input))}
				onLink={setLink}
			/>
			{member && (
				<MemberDialog
					key={member.id}
					member={member}
					isSelf={member.id === self}
					actions={actions}
					confirmed={confirmed}
					onLink={setLink}
					onClose={() => setChosen(undefined)}
				/>
			)}
			<LinkDialog link={link} onClose={() => setLink(undefined)} />
			{asking}
		</>
	);
}

function MemberTable({ staff, self, onChoose }: { staff: Member[]; self: string; onChoose: (id: string) => void }) {
	const t = useTranslations('Users');
	const role = useTranslations('DeskFrame.roles');
	return (
		<ListTable title={t('title')} columns={[t('name'), t('role'), t('secondFactor'), t('lastSeen'), { tools: t('change') }]}>
			{staff.map((member) => (
				<tr key={member.id}>
					<th scope="row">
						<span className="people-name">{member.name}</span> {member.id === self && <span className="hint">{t('you')}</span>}{' '}
						{member.disabled && (
							<span className="tag" data-state="broken">
								{t('disabled')}
							</span>
						)}
						<br />
						<span className="hint">{member.email}</span>
					</th>
					<td data-label={t('role')}>{role(member.role)}</td>
					<td data-label={t('secondFactor')}>{member.hasSecondFactor ? t('on') : t('off')}</td>
					<td data-label={t('lastSeen')}>{member.lastSeen}</td>
					<td>
						<Button aria-label={t('changeOf', { name: member.name })} onPress={() => onChoose(member.id)}>
							{t('change')}
						</Button>
					</td>
				</tr>
			))}
		</ListTable>
	);
}
