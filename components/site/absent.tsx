import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { pathOf } from '#lib/address.ts';
import type { Card as CardData } from '#lib/content.ts';
import { LatestStories } from './lists/latest-stories.tsx';

export type AbsentReason = 'unknown' | 'withdrawn';

/** The page for an address that has none: says which of the two it is, and leads on. */
export function Absent({ reason, latest }: { reason: AbsentReason; latest: CardData[] }) {
	const t = useTranslations('Absent');
	const locale = useCurrentLocale();
	return (
		<div className="wrap absent">
			<h1>{t(`${reason}Title`)}</h1>
			<p>{t(`${reason}Text`)}</p>
			<p className="absent-ways">
				<a href={pathOf({ page: 'home', locale })}>{t('home')}</a>
				<a href={pathOf({ page: 'search', locale })}>{t('search')}</a>
			</p>
			<LatestStories title={t('latest')} cards={latest} />
		</div>
	);
}
