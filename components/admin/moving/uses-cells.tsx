import { useFormatter, useTranslations } from 'next-intl';
import type { Uses } from '#lib/old-address/rule.ts';
import type { Column } from '../base/table-head.tsx';

/** The names of the columns that `UsesCells` fills. */
export function useUsesColumns(): Column[] {
	const t = useTranslations('RedirectUses');
	return [t('uses'), t('last')];
}

/** How often a redirect or a pattern led somebody on, and when last. */
export function UsesCells({ readers, machines, usedAt }: Uses) {
	const t = useTranslations('RedirectUses');
	const format = useFormatter();
	return (
		<>
			<td data-label={t('uses')}>
				{format.number(readers)} {machines > 0 && <span className="hint">{t('machines', { count: machines })}</span>}
			</td>
			<td data-label={t('last')}>{usedAt === null ? t('never') : format.dateTime(usedAt, { dateStyle: 'short', timeStyle: 'short' })}</td>
		</>
	);
}
