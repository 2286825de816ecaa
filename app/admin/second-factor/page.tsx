import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignOut } from '#components/admin/frame/sign-out.client.tsx';
import { SecondFactor } from '#components/admin/people/second-factor.client.tsx';
import { getActor } from '../desk.ts';

/** Where somebody whose role must have a second factor turns it on before anything else. */
export default async function SecondFactorPage() {
	const actor = await getActor();
	if (!actor) redirect('/admin/sign-in');
	if (actor.mustChangePassword) redirect('/admin/password');
	const t = await getTranslations('SecondFactorNeeded');
	return (
		<main className="door">
			<title>{t('title')}</title>
			<h1>{t('title')}</h1>
			<p>{t('why')}</p>
			<SecondFactor isOn={actor.hasSecondFactor} next="/admin" />
			<SignOut />
		</main>
	);
}
