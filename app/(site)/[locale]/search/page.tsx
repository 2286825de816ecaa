import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/site/frame/frame.tsx';
import { ListHead } from '#components/site/lists/list-head.tsx';
import { Search } from '#components/site/search/search.tsx';
import { latestArticles } from '#db/reading/lists.ts';
import { runSearch } from '#db/reading/run-search.ts';
import { pathOf } from '#lib/address.ts';
import { localeCodes } from '#lib/locales.ts';
import { parseSearch, searchString } from '#lib/search/request.ts';
import { openPortal } from '../../portal.ts';

export default async function SearchPage({ params, searchParams }: PageProps<'/[locale]/search'>) {
	const { db, locale, site } = openPortal((await params).locale);
	const asked = parseSearch(await searchParams);
	const results = runSearch(db, locale, asked);
	const latest = results && results.total > 0 ? [] : latestArticles.newest(db, locale, undefined, 6);
	const t = await getTranslations('SearchPage');
	const heading = asked.typed ? t('titleFor', { query: asked.typed }) : t('title');
	const asking = asked.typed && `?${searchString({ ...asked, section: undefined })}`;
	const elsewhere = Object.fromEntries(localeCodes.map((code) => [code, pathOf({ page: 'search', locale: code }) + asking]));
	return (
		<Frame site={site} kind="plain" title={heading} path={pathOf({ page: 'search', locale })} instead={elsewhere} hidden>
			<div className="wrap listing">
				<ListHead title={t('title')} />
				<Search asked={asked} sections={site.sections} results={results} latest={latest} />
			</div>
		</Frame>
	);
}
