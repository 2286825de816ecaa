import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { articleListPath } from '#lib/desk/article-filter.ts';
import type { ArticleRow } from '#lib/desk/article-row.ts';
import type { Queue } from '#lib/desk/queues.ts';
import { ArticleLink } from '../articles/article-link.tsx';
import { StateTag } from '../articles/state-tag.tsx';

export type Waiting = { queue: Queue; articles: ArticleRow[]; count: number };
/** Queues are counted up to here. */
export const mostCounted = 100;

/** What somebody is waited for, queue by queue, with its first articles. */
export function WaitingPanel({ waiting }: { waiting: Waiting[] }) {
	const t = useTranslations('Dashboard');
	const queues = useTranslations('Queues');
	const counted = (count: number) => (count >= mostCounted ? t('manyPlus', { count }) : `${count}`);
	return (
		<section className="panel" aria-labelledby="waiting">
			<h2 id="waiting">{t('waiting')}</h2>
			{waiting.map(({ queue: { key, filter }, articles, count }) => (
				<div key={key} className="stack waiting">
					<h3>
						<Link href={articleListPath(filter)} prefetch={false}>
							{t('waitingCount', { queue: queues(key), count: counted(count) })}
						</Link>
					</h3>
					{articles.length > 0 ? <ShortList articles={articles} /> : <p className="hint">{t(`nothingWaiting.${key}`)}</p>}
				</div>
			))}
		</section>
	);
}

/** A few articles with their states and when somebody last changed them. */
export function ShortList({ articles }: { articles: ArticleRow[] }) {
	const format = useFormatter();
	return (
		<ul className="short-list">
			{articles.map(({ id, title, locale, status, update, changedAt, changedBy }) => (
				<li key={id}>
					<ArticleLink id={id} title={title} locale={locale} /> <StateTag status={status} update={update} />
					<span className="hint">
						{format.dateTime(changedAt, { dateStyle: 'short', timeStyle: 'short' })}
						{changedBy && ` · ${changedBy}`}
					</span>
				</li>
			))}
		</ul>
	);
}
