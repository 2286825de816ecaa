import { useFormatter, useTranslations } from 'next-intl';
import type { RevisionRow } from '#lib/desk/revision-rows.ts';
import { TableHead } from '../base/table-head.tsx';
import { Restore, type RestoreRevision } from './restore.client.tsx';

type Props = {
	rows: RevisionRow[];
	/** Texts that are no revisions: the working copy and the published one. */
	texts: { value: 'working' | 'published'; hint: string }[];
	from: string;
	to: string;
	/** How an earlier text is made the working copy, for who may. */
	restoring?: { articleId: number; rev: number; restore: RestoreRevision };
};

/** All texts of an article: any two can be compared, and revisions be restored. */
export function RevisionList({ rows, texts, from, to, restoring }: Props) {
	const t = useTranslations('History');
	return (
		<form className="stack" method="get">
			<div className="table-frame">
				<table className="table revisions">
					<caption className="visually-hidden">{t('revisions')}</caption>
					<TableHead columns={[t('colFrom'), t('colTo'), t('what'), t('when'), t('who'), t('note'), ...(restoring ? [null] : [])]} />
					<tbody>
						{texts.map(({ value, hint }) => (
							<tr key={value}>
								<Choices version={value} name={t(value)} from={from} to={to} />
								<th scope="row" colSpan={restoring ? 5 : 4}>
									{t(value)} <span className="hint">{hint}</span>
								</th>
							</tr>
						))}
						{rows.map((row) =>
							row.row === 'move' ? (
								<tr key={`${row.id} ${row.row}`} className="revision-move">
									<td colSpan={2} />
									<td>{t('moved', { move: t(`kinds.${row.kind}`), rev: row.rev })}</td>
									<Said {...row} />
									{restoring && <td />}
								</tr>
							) : (
								<tr key={`${row.id} ${row.row}`}>
									<Choices
										version={`${row.id}`}
										name={`${t('revision', { rev: row.rev })} (${t(`kinds.${row.kind}`)})`}
										from={from}
										to={to}
									/>
									<th scope="row">
										{t('revision', { rev: row.rev })} <span className="hint">{t(`kinds.${row.kind}`)}</span>
									</th>
									<Said {...row} />
									{restoring && (
										<td>
											<Restore {...restoring} revisionId={row.id} shownRev={row.rev} />
										</td>
									)}
								</tr>
							),
						)}
					</tbody>
				</table>
			</div>
			<p className="row">
				<button className="button" data-kind="primary" type="submit">
					{t('compare')}
				</button>
			</p>
		</form>
	);
}

/** When, who and what they said. */
function Said({ kind, at, by, note }: RevisionRow) {
	const t = useTranslations('History');
	const format = useFormatter();
	return (
		<>
			<td>
				<time dateTime={new Date(at).toISOString()}>{format.dateTime(at, { dateStyle: 'short', timeStyle: 'short' })}</time>
			</td>
			<td>{by || (kind === 'auto' ? '' : t('nobody'))}</td>
			<td>{note}</td>
		</>
	);
}

function Choices({ version, name, from, to }: { version: string; name: string; from: string; to: string }) {
	const t = useTranslations('History');
	return (
		<>
			<td>
				<input type="radio" name="from" value={version} defaultChecked={version === from} aria-label={t('chooseFrom', { version: name })} />
			</td>
			<td>
				<input type="radio" name="to" value={version} defaultChecked={version === to} aria-label={t('chooseTo', { version: name })} />
			</td>
		</>
	);
}
