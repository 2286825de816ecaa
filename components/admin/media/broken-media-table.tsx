import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { BrokenMedia } from '#lib/desk/broken-media.ts';
import { TableHead } from '../base/table-head.tsx';
import { CheckAgain } from './check-again.client.tsx';
import { VideoState } from './video-state.client.tsx';

/** What is broken, by article. */
export function BrokenMediaTable({ rows }: { rows: BrokenMedia[] }) {
	const t = useTranslations('BrokenMedia');
	return (
		<section className="table-frame" aria-label={t('title')}>
			<table className="table broken-media">
				<TableHead columns={[t('article'), { number: t('reads') }, t('what'), t('checkedAt'), { number: t('failures') }, t('act')]} />
				<tbody>
					{rows.map((row) => (
						<Row key={`${row.articleId} ${row.kind} ${row.mediaId}`} row={row} />
					))}
				</tbody>
			</table>
		</section>
	);
}

function Row({
	row: { articleId, title, locale, reads, kind, mediaId, address, state, reason, checkedAt, failures, mayTry },
}: {
	row: BrokenMedia;
}) {
	const t = useTranslations('BrokenMedia');
	const format = useFormatter();
	return (
		<tr>
			<td>
				<Link href={`/admin/articles/${articleId}`} prefetch={false} lang={locale}>
					{title}
				</Link>
			</td>
			<td className="number">{format.number(reads)}</td>
			<td>
				{state ? (
					<VideoState state={state} reason={reason} />
				) : (
					<span className="tag" data-state="broken">
						{t('noFile')}
					</span>
				)}
				<br />
				<span className="hint address">{address || t('noAddress')}</span>
			</td>
			<td>{checkedAt === undefined ? t('never') : format.dateTime(checkedAt, { dateStyle: 'short', timeStyle: 'short' })}</td>
			<td className="number">{format.number(failures)}</td>
			<td>{mayTry && <CheckAgain kind={kind} mediaId={mediaId} of={title} />}</td>
		</tr>
	);
}
