import { useTranslations } from 'next-intl';
import { articlePath } from '#i18n/links.ts';
import type { Card } from '#lib/content.ts';

/** The stories just after and just before this one in its section. */
export function Neighbours({ newer, older }: { newer?: Card; older?: Card }) {
	const t = useTranslations('Neighbours');
	if (!newer && !older) return null;
	return (
		<nav className="neighbours" aria-label={t('label')}>
			{newer && (
				<a href={articlePath(newer)} rel="next">
					<span className="label">← {t('newer')}</span>
					{newer.title}
				</a>
			)}
			{older && (
				<a href={articlePath(older)} rel="prev">
					<span className="label">{t('older')} →</span>
					{older.title}
				</a>
			)}
		</nav>
	);
}
