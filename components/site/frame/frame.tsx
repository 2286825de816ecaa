import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Alternates } from '#i18n/links.ts';
import type { SiteView } from '#lib/content.ts';
import { dataOfPaper } from '#lib/json-ld/page-data.ts';
import { BreakingBar } from './breaking-bar.tsx';
import { Footer } from './footer.tsx';
import { Head, type HeadProps } from './head.tsx';
import { Masthead } from './masthead.tsx';
import { SectionNav } from './section-nav.tsx';
import { type DescribePage, StructuredData } from './structured-data.tsx';

export type FrameProps = HeadProps & {
	site: SiteView;
	/** Where the language switcher leads when there is no such page in a language. */
	instead?: Alternates;
	/** The section that is marked in the navigation. */
	current?: number | 'video';
	/** What the page says of itself in the words of schema.org; else who runs the paper. */
	data?: DescribePage;
	children: ReactNode;
};

/** A whole reader's page: head, skip link, breaking news, masthead, navigation, the page's own content, footer. */
export function Frame({ site, instead, current, data = dataOfPaper, children, ...head }: FrameProps) {
	const t = useTranslations('Frame');
	return (
		<>
			<Head settings={site.settings} {...head} />
			<a className="skip" href="#main">
				{t('skip')}
			</a>
			{site.breaking && <BreakingBar breaking={site.breaking} />}
			<header className="masthead">
				<Masthead site={site} switchTo={{ ...instead, ...head.alternates }} />
				<SectionNav sections={site.sections} current={current} />
			</header>
			<main id="main" tabIndex={-1}>
				{children}
			</main>
			<Footer site={site} />
			{!head.hidden && <StructuredData site={site} data={data} />}
		</>
	);
}
