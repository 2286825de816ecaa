import { getTranslations } from 'next-intl/server';
import { NewPasswordForm } from '#components/admin/sign-in/new-password-form.client.tsx';
import { findKeyLink } from '#db/auth/key-links.ts';
import { openDesk } from '../../desk.ts';

/** Where an invitation, or the link for a lost password, leads: its bearer chooses a password. */
export default async function KeyPage({ params }: PageProps<'/admin/key/[word]'>) {
	const { word } = await params;
	const t = await getTranslations('NewPassword');
	const link = findKeyLink(openDesk().db, word);
	return (
		<main className="door">
			<title>{t('title')}</title>
			<h1>{t('title')}</h1>
			<p>{link ? t('welcome', { name: link.name, email: link.email }) : t('expired')}</p>
			{link && <NewPasswordForm to={`/api/keys/${word}`} />}
		</main>
	);
}
