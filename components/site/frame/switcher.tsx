import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import type { Alternates } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { localeCodes, locales } from '#lib/locales.ts';

/** The languages of the paper as plain links to this same page; where it does not exist, to what comes nearest. */
export function Switcher({ switchTo }: { switchTo: Alternates }) {
	const t = useTranslations('Switcher');
	const current = useCurrentLocale();
	return (
		<nav className="switcher" aria-label={t('label')}>
			<ul>
				{localeCodes.map((code) => (
					<li key={code}>
						<a
							href={switchTo[code] ?? pathOf({ page: 'home', locale: code })}
							lang={code}
							hrefLang={code}
							aria-current={code === current ? 'true' : undefined}
						>
							{locales[code].name}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
