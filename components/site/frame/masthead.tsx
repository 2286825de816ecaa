import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import type { Alternates } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import type { SiteView } from '#lib/content.ts';
import { locales } from '#lib/locales.ts';
import { SearchIcon } from '../icons.tsx';
import { Switcher } from './switcher.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { Today } from './today.tsx';

/** The head of the paper: its name, the day, the other language, the way to search. */
export function Masthead({ site, switchTo }: { site: SiteView; switchTo: Alternates }) {
	const t = useTranslations('Masthead');
	const locale = useCurrentLocale();
	const name = site.settings.name;
	return (
		<div className="masthead-row wrap">
			<p className="masthead-name">
				<a href={pathOf({ page: 'home', locale })} aria-label={t('home', { name })}>
					{name}
				</a>
			</p>
			<Today now={new Date()} intl={locales[locale].intl} />
			<Switcher switchTo={switchTo} />
			<ThemeSwitch />
			<a className="masthead-search" href={pathOf({ page: 'search', locale })}>
				<SearchIcon />
				<span>{t('search')}</span>
			</a>
		</div>
	);
}
