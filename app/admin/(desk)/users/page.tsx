import { getFormatter, getTranslations } from 'next-intl/server';
import { OpenLinks } from '#components/admin/people/open-links.client.tsx';
import { Staff } from '#components/admin/people/staff.client.tsx';
import { listOpenLinks } from '#db/auth/key-links.ts';
import { listStaff } from '#db/auth/staff.ts';
import { openDesk } from '../../desk.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { confirmPassword } from '../account/actions.ts';
import { changeRole, createInvitation, createResetLink, deleteLink, deleteSecondFactor, setDisabled } from './actions.ts';

export default async function UsersPage() {
	const actor = await requirePageRight('manageUsers');
	const { db } = openDesk();
	const [t, format] = await Promise.all([getTranslations('Users'), getFormatter()]);
	const moment = (at: Date | number) => format.dateTime(at, { dateStyle: 'short', timeStyle: 'short' });
	const staff = listStaff(db, actor).map(({ lastSeen, ...row }) => ({ ...row, lastSeen: lastSeen ? moment(lastSeen) : t('never') }));
	const links = listOpenLinks(db, actor).map(({ expiresAt, userId, ...row }) => ({
		...row,
		isReset: userId !== null,
		until: moment(expiresAt),
	}));
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<Staff
				staff={staff}
				self={actor.id}
				actions={{ confirmPassword, createInvitation, createResetLink, changeRole, setDisabled, deleteSecondFactor }}
			/>
			<OpenLinks links={links} deleteLink={deleteLink} />
		</div>
	);
}
