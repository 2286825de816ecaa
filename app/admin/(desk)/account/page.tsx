import { getFormatter, getTranslations } from 'next-intl/server';
import { AccountForm } from '#components/admin/people/account-form.client.tsx';
import { OwnSessions } from '#components/admin/people/own-sessions.client.tsx';
import { SecondFactor } from '#components/admin/people/second-factor.client.tsx';
import { NewPasswordForm } from '#components/admin/sign-in/new-password-form.client.tsx';
import { listOwnSessions } from '#db/auth/sessions.ts';
import { deviceOf } from '#lib/desk/device.ts';
import { openDesk, requireActor } from '../../desk.ts';
import { endAllSessions, endSession, saveAccount } from './actions.ts';

export default async function AccountPage() {
	const actor = await requireActor();
	const [t, format] = await Promise.all([getTranslations('Account'), getFormatter()]);
	const moment = (at: Date) => format.dateTime(at, { dateStyle: 'short', timeStyle: 'short' });
	const sessions = listOwnSessions(openDesk().db, actor).map(({ since, lastUsed, device, ...row }) => ({
		...row,
		device: deviceOf(device),
		since: moment(since),
		lastUsed: moment(lastUsed),
	}));
	return (
		<div className="stack account">
			<title>{t('title')}</title>
			<h1>{t('title')}</h1>
			<section className="panel" aria-labelledby="account-own">
				<h2 id="account-own">{t('own')}</h2>
				<p className="hint">{actor.email}</p>
				<AccountForm name={actor.name} locale={actor.locale} save={saveAccount} />
			</section>
			<section className="panel" aria-labelledby="account-second-factor">
				<h2 id="account-second-factor">{t('secondFactor')}</h2>
				<SecondFactor isOn={actor.hasSecondFactor} />
			</section>
			<section className="panel" aria-labelledby="account-password">
				<h2 id="account-password">{t('password')}</h2>
				<NewPasswordForm to="/api/keys/password" needsOld />
			</section>
			<OwnSessions sessions={sessions} endSession={endSession} endAllSessions={endAllSessions} />
		</div>
	);
}
