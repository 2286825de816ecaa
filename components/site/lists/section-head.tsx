import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { namedPath } from '#i18n/links.ts';
import type { Section } from '#lib/content.ts';
import { ListHead } from './list-head.tsx';

type SectionHeadProps = { section: Section; below: Section[]; untranslated: boolean };

/** A section's name, what it is about, and the sections below it. `untranslated`: the reader comes from a story without a pair. */
export function SectionHead({ section, below, untranslated }: SectionHeadProps) {
	const t = useTranslations('SectionPage');
	const locale = useCurrentLocale();
	return (
		<>
			{untranslated && <p className="notice">{t('untranslated', { name: section.name })}</p>}
			<ListHead title={section.name} description={section.description} />
			{below.length > 0 && (
				<nav className="subsections" aria-label={t('subsections', { name: section.name })}>
					<ul>
						{below.map(({ id, name, slug }) => (
							<li key={id}>
								<a href={namedPath(locale, slug)}>{name}</a>
							</li>
						))}
					</ul>
				</nav>
			)}
		</>
	);
}
