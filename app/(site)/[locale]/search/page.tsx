import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/site/frame/frame.tsx';
import { ListHead } from '#components/site/lists/list-head.tsx';
import { Search } from '#components/site/search/search.tsx';
import { latestArticles } from '#db/reading/lists.ts';
import { searchArticles } from '#db/reading/search.ts';
import { pathOf } from '#i18n/address.ts';
import { localeCodes } from '#lib/locales.ts';
import { beginningOf } from '#lib/search/periods.ts';
import { parseSearch, searchString } from '#lib/search/request.ts';
import { withDescendants } from '#lib/sections.ts';
import { openPortal } from '../../portal.ts';

export default async function SearchPage({ params, searchParams }: PageProps<'/[locale]/search'>) {
	const { db, locale, site } = openPortal((await params).locale);
	const asked = parseSearch(await searchParams);
	const section = site.sections.find(({ slug }) => slug === asked.section);
	const sectionIds = section && withDescendants(site.sections, section.id);
	const filter = { locale, sectionIds, since: beginningOf(asked.period, Date.now()) };
	const results = asked.query.terms.length > 0 ? searchArticles(db, asked.query, filter, asked.page) : undefined;
	const latest = results && results.total > 0 ? [] : latestArticles.newest(db, locale, undefined, 6);
	const t = await getTranslations('SearchPage');
	const heading = asked.typed ? t('titleFor', { query: asked.typed }) : t('title');
	const asking = asked.typed && `?${searchString({ ...asked, section: undefined })}`;
	const elsewhere = Object.fromEntries(localeCodes.map((code) => [code, pathOf({ page: 'search', locale: code }) + asking]));
	return (
		<Frame site={site} title={`${heading} – ${site.settings.name}`} path={pathOf({ page: 'search', locale })} instead={elsewhere} hidden>
			<div className="wrap listing">
				<ListHead title={t('title')} />
				<Search asked={asked} sections={site.sections} results={results} latest={latest} />
			</div>
		</Frame>
	);
}
