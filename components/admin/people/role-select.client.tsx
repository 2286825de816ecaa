'use client';

import { useTranslations } from 'next-intl';
import { type Role, roles } from '#lib/desk/roles.ts';
import { Select } from '../base/select.client.tsx';

type Props = { value: Role; onChange: (role: Role) => void; isDisabled?: boolean };

/** One of the newsroom's roles. */
export function RoleSelect({ value, onChange, isDisabled }: Props) {
	const t = useTranslations('Users');
	const role = useTranslations('DeskFrame.roles');
	const options = roles.map((each) => ({ value: each, text: role(each) }));
	return <Select label={t('role')} value={value} onChange={onChange} options={options} isDisabled={isDisabled} />;
}
