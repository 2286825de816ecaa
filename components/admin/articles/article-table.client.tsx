'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import type { ArticleRow } from '#lib/desk/article-row.ts';
import { ArticleCells } from './article-cells.tsx';
import { BulkBar } from './bulk-bar.client.tsx';
import type { MoveMany } from './bulk-dialog.client.tsx';

const columns = ['story', 'state', 'section', 'author', 'language', 'changed', 'video'] as const;

/** The list, with a box beside each article: what is chosen can be moved together. */
export function ArticleTable({
	articles,
	move,
	confirm,
}: {
	articles: ArticleRow[];
	move: MoveMany;
	confirm: Action<{ password: string }>;
}) {
	const t = useTranslations('ArticleList');
	const router = useRouter();
	const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
	const isChosen = ({ id }: ArticleRow) => chosen.has(id);
	const toggle = (id: number, on: boolean) =>
		setChosen((before) => (on ? new Set([...before, id]) : new Set([...before].filter((other) => other !== id))));
	const done = () => {
		setChosen(new Set());
		router.refresh();
	};
	return (
		<>
			<div className="table-frame">
				<table className="table article-table">
					<caption className="visually-hidden">{t('caption')}</caption>
					<thead>
						<tr>
							<td>
								<input
									type="checkbox"
									aria-label={t('chooseAll')}
									checked={articles.every(isChosen)}
									onChange={({ target }) => setChosen(new Set(target.checked ? articles.map(({ id }) => id) : []))}
								/>
							</td>
							{columns.map((column) => (
								<th key={column} scope="col">
									{t(column)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{articles.map((article) => (
							<tr key={article.id} data-chosen={isChosen(article) || undefined}>
								<td className="choice">
									<input
										type="checkbox"
										aria-label={t('choose', { title: article.title })}
										checked={isChosen(article)}
										onChange={({ target }) => toggle(article.id, target.checked)}
									/>
								</td>
								<ArticleCells article={article} />
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<BulkBar articles={articles.filter(isChosen)} move={move} confirm={confirm} onNone={() => setChosen(new Set())} onDone={done} />
		</>
	);
}
