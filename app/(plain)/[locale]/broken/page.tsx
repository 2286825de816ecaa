import { getTranslations } from 'next-intl/server';
import { pathOf } from '#i18n/address.ts';
import { defaultLocale, isLocale } from '#lib/locales.ts';

/** What readers see when a page could not be made; it asks the database nothing. */
export default async function BrokenPage({ params }: PageProps<'/[locale]/broken'>) {
	const { locale: code } = await params;
	const t = await getTranslations('Absent');
	return (
		<main className="wrap absent">
			<title>{t('brokenTitle')}</title>
			<h1>{t('brokenTitle')}</h1>
			<p>{t('brokenText')}</p>
			<p className="absent-ways">
				<a href={pathOf({ page: 'home', locale: isLocale(code) ? code : defaultLocale })}>{t('home')}</a>
			</p>
		</main>
	);
}
