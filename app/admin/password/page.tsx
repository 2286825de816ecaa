import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewPasswordForm } from '#components/admin/sign-in/new-password-form.client.tsx';
import { getActor } from '../desk.ts';

/** Where somebody with a made-up password chooses their own before anything else. */
export default async function PasswordPage() {
	const actor = await getActor();
	if (!actor) redirect('/admin/sign-in');
	const t = await getTranslations('NewPassword');
	return (
		<main className="door">
			<title>{t('title')}</title>
			<h1>{t('title')}</h1>
			<p>{t('lead')}</p>
			<NewPasswordForm to="/api/keys/password" needsOld />
		</main>
	);
}
