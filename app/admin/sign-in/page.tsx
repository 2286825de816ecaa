import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '#components/admin/sign-in/sign-in-form.client.tsx';
import { readSite } from '#db/reading/site.ts';
import { nextPath } from '#lib/desk/next-path.ts';
import { getActor, openDesk } from '../desk.ts';

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
	const next = nextPath((await searchParams).next);
	if (await getActor()) redirect(next);
	const t = await getTranslations('SignIn');
	const { settings } = readSite(openDesk().db, 'vi');
	return (
		<main className="door">
			<title>{`${t('title')} – ${settings.name}`}</title>
			<h1>{settings.name}</h1>
			<p>{t('lead')}</p>
			<SignInForm next={next} />
		</main>
	);
}
