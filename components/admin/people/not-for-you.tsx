import { useTranslations } from 'next-intl';

/** Said instead of a page that somebody's role may not use. */
export function NotForYou() {
	const t = useTranslations('NotForYou');
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<h1>{t('title')}</h1>
			<p>{t('text')}</p>
		</div>
	);
}
