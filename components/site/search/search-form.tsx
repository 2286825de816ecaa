import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { pathOf } from '#lib/address.ts';
import type { Section } from '#lib/content.ts';
import { type Period, periods } from '#lib/search/periods.ts';

type SearchFormProps = { sections: Section[]; typed: string; section?: string; period: Period };

/** A plain GET form: what was typed, a section, a period. */
export function SearchForm({ sections, typed, section, period }: SearchFormProps) {
	const t = useTranslations('SearchForm');
	const locale = useCurrentLocale();
	return (
		<search>
			<form className="search-form" action={pathOf({ page: 'search', locale })} aria-label={t('label')}>
				<p className="search-query">
					<label htmlFor="q">{t('query')}</label>
					<input id="q" name="q" type="search" defaultValue={typed} maxLength={200} autoComplete="off" />
				</p>
				<p>
					<label htmlFor="section">{t('section')}</label>
					<select id="section" name="section" defaultValue={section ?? ''}>
						<option value="">{t('allSections')}</option>
						{sections.map(({ id, name, slug, parentId }) => (
							<option key={id} value={slug}>
								{parentId === undefined ? name : `– ${name}`}
							</option>
						))}
					</select>
				</p>
				<p>
					<label htmlFor="period">{t('period')}</label>
					<select id="period" name="period" defaultValue={period}>
						{periods.map((each) => (
							<option key={each} value={each === 'any' ? '' : each}>
								{t(`periods.${each}`)}
							</option>
						))}
					</select>
				</p>
				<button type="submit">{t('submit')}</button>
			</form>
		</search>
	);
}
