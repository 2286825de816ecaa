import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { namedPath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import type { Section } from '#lib/content.ts';

/** The way from the front page to the section of this page. */
export function Breadcrumb({ sections }: { sections: Section[] }) {
	const t = useTranslations('Article');
	const locale = useCurrentLocale();
	return (
		<nav className="breadcrumb" aria-label={t('breadcrumb')}>
			<ol>
				<li>
					<a href={pathOf({ page: 'home', locale })}>{t('home')}</a>
				</li>
				{sections.map(({ id, name, slug }) => (
					<li key={id}>
						<a href={namedPath(locale, slug)}>{name}</a>
					</li>
				))}
			</ol>
		</nav>
	);
}
