import { useTranslations } from 'next-intl';
import type { Article } from '#lib/content.ts';
import { readingMinutes } from '#lib/text/words.ts';
import { Moment } from '../cards/moment.tsx';
import { ReadingTools } from './reading-tools.tsx';
import { Share } from './share.tsx';

const year = 365 * 86_400_000;
/** An update within the hour of publication is part of publishing. */
const settling = 3_600_000;

/** Headline, lead, dates, ways to share, and what a reader must know first. */
export function ArticleHead({ article }: { article: Article }) {
	const t = useTranslations('Article');
	const years = Math.floor((Date.now() - article.publicAt.getTime()) / year);
	const updated = article.updatedAt.getTime() - article.publicAt.getTime() > settling;
	return (
		<header className="article-head">
			{article.labels.map((label) => (
				<p key={label} className="label-note">
					{t(label)}
				</p>
			))}
			<h1>{article.title}</h1>
			{article.lead.length > 0 && (
				<ul className="lead" aria-label={t('lead')}>
					{article.lead.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			)}
			<div className="article-meta">
				<p className="dateline">
					<Moment at={article.publicAt} form="full" />
					{updated && <span>{t.rich('updatedAt', { date: () => <Moment at={article.updatedAt} form="full" /> })}</span>}
					<span>{t('readingTime', { minutes: readingMinutes(article.words) })}</span>
				</p>
				<Share article={article} />
				<ReadingTools narrated={article.narration !== undefined} />
			</div>
			{years >= 1 && <p className="notice">{t('old', { years })}</p>}
		</header>
	);
}
