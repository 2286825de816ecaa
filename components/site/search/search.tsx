import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { pathOf } from '#lib/address.ts';
import type { Card as CardData, SearchResults as Results, Section } from '#lib/content.ts';
import { type SearchRequest, searchString } from '#lib/search/request.ts';
import { LatestStories } from '../lists/latest-stories.tsx';
import { Paging } from '../lists/paging.tsx';
import { SearchForm } from './search-form.tsx';
import { SearchHelp, SearchResults } from './search-results.tsx';

type SearchProps = { asked: SearchRequest; sections: Section[]; results?: Results; latest: CardData[] };

/** The form, and below it what was found, or what to do when nothing was. */
export function Search({ asked, sections, results, latest }: SearchProps) {
	const t = useTranslations('SearchPage');
	const path = pathOf({ page: 'search', locale: useCurrentLocale() });
	return (
		<>
			<SearchForm sections={sections} typed={asked.typed} section={asked.section} period={asked.period} />
			{results ? <SearchResults results={results} typed={asked.typed} /> : <p className="search-prompt">{t('prompt')}</p>}
			{results && <Paging path={path} page={results.page} pages={results.pages} query={searchString(asked)} />}
			{results?.total === 0 && <SearchHelp />}
			<LatestStories title={t('latest')} cards={latest} />
		</>
	);
}
