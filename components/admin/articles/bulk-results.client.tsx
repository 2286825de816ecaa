'use client';

import { useTranslations } from 'next-intl';
import type { ArticleRow } from '#lib/desk/article-row.ts';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';

export type MoveResult = { id: number; ok: true } | { id: number; ok: false; refused: string; detail: Record<string, unknown> };

/** What became of each of several articles. */
export function BulkResults({ articles, results, onClose }: { articles: ArticleRow[]; results: MoveResult[]; onClose: () => void }) {
	const t = useTranslations('BulkMoves');
	const reason = useReason();
	const done = results.filter(({ ok }) => ok).length;
	const titles = new Map(articles.map(({ id, title }) => [id, title]));
	return (
		<div className="stack">
			<p className="notice" data-kind={done < results.length ? 'alert' : undefined} role="status">
				{t('results', { done, failed: results.length - done })}
			</p>
			<ul className="bulk-titles">
				{results.map((result) => (
					<li key={result.id}>
						{titles.get(result.id)}{' '}
						<span className="tag" data-state={result.ok ? 'published' : 'broken'}>
							{result.ok ? t('done') : '×'}
						</span>
						{!result.ok && <p className="field-error">{reason(result)}</p>}
					</li>
				))}
			</ul>
			<div className="row-end">
				<Button kind="primary" onPress={onClose}>
					{t('close')}
				</Button>
			</div>
		</div>
	);
}

/** Why an article was not moved, with what is missing from one that is not ready. */
function useReason() {
	const t = useTranslations('BulkMoves');
	const refusalText = useRefusalText();
	return (result: MoveResult & { ok: false }) => {
		if (result.refused === 'conflict') return t('conflict');
		const { checks } = result.detail;
		const keys = Array.isArray(checks) ? checks.map((check: { key?: unknown }) => `checks.${check.key}`).filter((key) => t.has(key)) : [];
		const missing = keys.length > 0 ? ` ${t('missing', { checks: keys.map((key) => t(key)).join(', ') })}` : '';
		return `${refusalText(result)}${missing}`;
	};
}
