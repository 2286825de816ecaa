import { useTranslations } from 'next-intl';
import { articlePath } from '#i18n/links.ts';
import type { Breaking } from '#lib/content.ts';

/** News of this hour in one line above the paper. It comes with the page and goes with the next: nothing moves after it is shown. */
export function BreakingBar({ breaking: { text, article } }: { breaking: Breaking }) {
	const t = useTranslations('BreakingBar');
	return (
		<aside className="breaking" aria-label={t('label')}>
			<p className="wrap">
				<strong>{t('label')}</strong> {article ? <a href={articlePath(article)}>{text}</a> : <span>{text}</span>}
			</p>
		</aside>
	);
}
