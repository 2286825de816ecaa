import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { namedPath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import type { Section } from '#lib/content.ts';

type SectionNavProps = { sections: Section[]; current?: number | 'video' };

/** The main sections in one line, which scrolls on phones; the present one is marked. */
export function SectionNav({ sections, current }: SectionNavProps) {
	const t = useTranslations('SectionNav');
	const locale = useCurrentLocale();
	const marked = sections.find(({ id }) => id === current)?.parentId ?? current;
	const here = (id: number | 'video') => (id === marked ? 'page' : undefined);
	return (
		<nav className="sections" aria-label={t('label')}>
			<ul className="wrap">
				{sections
					.filter(({ parentId }) => parentId === undefined)
					.map(({ id, name, slug }) => (
						<li key={id}>
							<a href={namedPath(locale, slug)} aria-current={here(id)}>
								{name}
							</a>
						</li>
					))}
				<li>
					<a href={pathOf({ page: 'video', locale })} aria-current={here('video')}>
						{t('video')}
					</a>
				</li>
			</ul>
		</nav>
	);
}
