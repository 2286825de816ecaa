import { getTranslations } from 'next-intl/server';
import { pathOf } from '#lib/address.ts';
import { defaultLocale, isLocale } from '#lib/locales.ts';

const reasons = ['broken', 'refused'] as const;

export const generateStaticParams = () => reasons.map((reason) => ({ reason }));

/** What readers see when a page could not be made, or was asked for in a way nobody understands; it asks the database nothing. */
export default async function PlainPage({ params }: PageProps<'/[locale]/plain/[reason]'>) {
	const { locale: code, reason: asked } = await params;
	const reason = reasons.find((each) => each === asked) ?? 'broken';
	const t = await getTranslations('Absent');
	return (
		<main className="wrap absent">
			<title>{t(`${reason}Title`)}</title>
			<h1>{t(`${reason}Title`)}</h1>
			<p>{t(`${reason}Text`)}</p>
			<p className="absent-ways">
				<a href={pathOf({ page: 'home', locale: isLocale(code) ? code : defaultLocale })}>{t('home')}</a>
			</p>
		</main>
	);
}
