import { useFormatter, useTranslations } from 'next-intl';
import type { ByRole } from '#lib/content.ts';
import type { FeeRow } from '#lib/desk/fee-table.ts';
import { ArticleLink } from '../articles/article-link.tsx';

type Work = { person: string; role: ByRole; articleId: number; locale: string; title: string; words: number };
/** So many articles of a row are named on the page; the file names all. */
const mostNamed = 50;

/** What each person had printed in a month, role by role. */
export function FeesTable({ rows, month }: { rows: FeeRow<Work>[]; month: string }) {
	const t = useTranslations('Fees');
	const format = useFormatter();
	return (
		<div className="table-frame">
			<table className="table">
				<caption>{t('caption', { month })}</caption>
				<thead>
					<tr>
						<th scope="col">{t('person')}</th>
						<th scope="col">{t('role')}</th>
						<th scope="col" className="number">
							{t('articles')}
						</th>
						<th scope="col" className="number">
							{t('words')}
						</th>
						<th scope="col">{t('works')}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ person, role, words, works }) => (
						<tr key={`${person} ${role}`}>
							<th scope="row">{person}</th>
							<td>{t(`roles.${role}`)}</td>
							<td className="number">{format.number(works.length)}</td>
							<td className="number">{format.number(words)}</td>
							<td>
								<Works works={works} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Works({ works }: { works: Work[] }) {
	const t = useTranslations('Fees');
	return (
		<details>
			<summary>{t('showWorks', { count: works.length })}</summary>
			<ul className="short-list">
				{works.slice(0, mostNamed).map(({ articleId, title, locale }) => (
					<li key={articleId}>
						<ArticleLink id={articleId} title={title} locale={locale} />
					</li>
				))}
				{works.length > mostNamed && <li className="hint">{t('moreWorks', { count: works.length - mostNamed })}</li>}
			</ul>
		</details>
	);
}
