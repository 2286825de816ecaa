import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '#components/admin/sign-in/sign-in-form.client.tsx';
import { readSite } from '#db/reading/site.ts';
import { getActor, openDesk } from '../desk.ts';

export default async function SignInPage() {
	if (await getActor()) redirect('/admin');
	const t = await getTranslations('SignIn');
	const { settings } = readSite(openDesk().db, 'vi');
	return (
		<main className="door">
			<title>{`${t('title')} – ${settings.name}`}</title>
			<h1>{settings.name}</h1>
			<p>{t('lead')}</p>
			<SignInForm />
		</main>
	);
}
