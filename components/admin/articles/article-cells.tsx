import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ArticleRow } from '#lib/desk/article-row.ts';
import { localeCodes } from '#lib/locales.ts';
import { ArticleLink } from './article-link.tsx';
import { StateTag } from './state-tag.tsx';

/** What a row of the list says of its article, beside the box that chooses it. */
export function ArticleCells({ article }: { article: ArticleRow }) {
	const t = useTranslations('ArticleList');
	const format = useFormatter();
	const moment = (time: number) => format.dateTime(time, { dateStyle: 'short', timeStyle: 'short' });
	const { id, title, locale, status, update, section, author, isSigned, publicAt, changedAt, changedBy, video } = article;
	return (
		<>
			<th scope="row" className="story-cell">
				<ArticleLink id={id} title={title} locale={locale} />
				{status === 'scheduled' && publicAt !== undefined && <span className="hint"> {t('publicAt', { time: moment(publicAt) })}</span>}
			</th>
			<td>
				<StateTag status={status} update={update} />
			</td>
			<td>{section}</td>
			<td>{isSigned || !author ? author : <span className="hint">{t('begunBy', { name: author })}</span>}</td>
			<td>
				<Languages article={article} />
			</td>
			<td>
				<time dateTime={new Date(changedAt).toISOString()}>{moment(changedAt)}</time>
				{changedBy && (
					<>
						<br />
						<span className="hint">{t('by', { name: changedBy })}</span>
					</>
				)}
			</td>
			<td>
				{video && (
					<span className="tag" data-state={video === 'plays' ? 'published' : video}>
						{t(video)}
					</span>
				)}
			</td>
		</>
	);
}

/** The language of an article, and how far its story is in the others. */
function Languages({ article: { locale, pairs } }: { article: ArticleRow }) {
	const t = useTranslations('ArticleList');
	const states = useTranslations('ListStates');
	return (
		<ul className="languages">
			<li>
				<strong>{locale.toUpperCase()}</strong>
			</li>
			{localeCodes
				.filter((code) => code !== locale)
				.map((code) => {
					const pair = pairs.find((each) => each.locale === code);
					return (
						<li key={code} className="hint">
							{pair ? (
								<Link href={`/admin/articles/${pair.id}`} prefetch={false}>
									{code.toUpperCase()}: {states(pair.status)}
								</Link>
							) : (
								`${code.toUpperCase()}: ${t('pairMissing')}`
							)}
						</li>
					);
				})}
		</ul>
	);
}
