import { useTranslations } from 'next-intl';
import { articlePath } from '#i18n/links.ts';
import type { Hit, SearchResults as Results, Stretch } from '#lib/content.ts';
import { Moment } from '../cards/moment.tsx';

/** How many articles answer, and one page of them with the words that do. */
export function SearchResults({ results, typed }: { results: Results; typed: string }) {
	const t = useTranslations('SearchPage');
	const key = results.capped ? 'capped' : 'count';
	return (
		<>
			<p className="search-count" role="status">
				{t(key, { count: results.total, query: typed })}
			</p>
			<ol className="hits">
				{results.items.map((hit) => (
					<li key={hit.id}>
						<HitEntry hit={hit} />
					</li>
				))}
			</ol>
		</>
	);
}

function HitEntry({ hit }: { hit: Hit }) {
	return (
		<article className="card">
			<h2 className="card-title">
				<a href={articlePath(hit)}>
					<Highlighted stretches={hit.titleStretches} />
				</a>
			</h2>
			<p className="card-lead">
				<Highlighted stretches={hit.snippet} />
			</p>
			<p className="card-meta">
				<span className="card-section">{hit.section.name}</span>
				<Moment at={hit.publicAt} form="day" />
			</p>
		</article>
	);
}

function Highlighted({ stretches }: { stretches: Stretch[] }) {
	return stretches.map(({ text, hit }, place) => (hit ? <mark key={place}>{text}</mark> : text));
}

/** What to try when nothing was found. */
export function SearchHelp() {
	const t = useTranslations('SearchPage');
	return (
		<div className="search-help">
			<p>{t('helpTitle')}</p>
			<ul>
				<li>{t('helpSpelling')}</li>
				<li>{t('helpFewer')}</li>
				<li>{t('helpFilter')}</li>
			</ul>
		</div>
	);
}
