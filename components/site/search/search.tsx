import { useTranslations } from 'next-intl';
import { pathOf } from '#i18n/address.ts';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import type { Card as CardData, SearchResults as Results, Section } from '#lib/content.ts';
import { type SearchRequest, searchString } from '#lib/search/request.ts';
import { Card } from '../cards/card.tsx';
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
			{latest.length > 0 && <LatestStories cards={latest} />}
		</>
	);
}

function LatestStories({ cards }: { cards: CardData[] }) {
	const t = useTranslations('SearchPage');
	return (
		<section aria-labelledby="latest">
			<h2 id="latest" className="block-title">
				{t('latest')}
			</h2>
			<ul className="stories">
				{cards.map((card) => (
					<li key={card.id}>
						<Card card={card} section time />
					</li>
				))}
			</ul>
		</section>
	);
}
