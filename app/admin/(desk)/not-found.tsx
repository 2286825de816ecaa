import { useTranslations } from 'next-intl';

/** What is not there, or not for whoever asks: the desk says the same of both. */
export default function NotFound() {
	const t = useTranslations('DeskAbsent');
	return (
		<div className="stack">
			<h1>{t('title')}</h1>
			<p>{t('text')}</p>
		</div>
	);
}
