import { useFormatter, useTranslations } from 'next-intl';
import type { ByRole } from '#lib/content.ts';
import { ArticleLink } from '../articles/article-link.tsx';
import { TableHead } from '../base/table-head.tsx';

type Work = { articleId: number; locale: string; title: string; section: string; words: number; publicAt: number };
type Props = { person: string; role: ByRole; month: string; works: Work[] };
/** So many articles are named on the page; the file names all. */
const mostNamed = 300;

/** The articles in which one person had one part. */
export function WorksTable({ person, role, month, works }: Props) {
	const t = useTranslations('Fees');
	const format = useFormatter();
	return (
		<section className="panel" aria-labelledby="works">
			<h2 id="works">{t('worksOf', { person, role: t(`roles.${role}`), month })}</h2>
			<div className="table-frame">
				<table className="table">
					<TableHead columns={[t('articleTitle'), t('section'), t('publicAt'), { number: t('words') }]} />
					<tbody>
						{works.slice(0, mostNamed).map(({ articleId, title, locale, section, publicAt, words }) => (
							<tr key={articleId}>
								<th scope="row">
									<ArticleLink id={articleId} title={title} locale={locale} />
								</th>
								<td>{section}</td>
								<td>{format.dateTime(publicAt, { dateStyle: 'short', timeStyle: 'short' })}</td>
								<td className="number">{format.number(words)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{works.length > mostNamed && <p className="hint">{t('moreWorks', { count: works.length - mostNamed })}</p>}
		</section>
	);
}
