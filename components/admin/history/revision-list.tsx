import { useFormatter, useTranslations } from 'next-intl';
import { Restore, type RestoreRevision } from './restore.client.tsx';

export type ShownRevision = {
	id: number;
	rev: number;
	kind: 'first' | 'save' | 'submit' | 'return' | 'approve' | 'publish' | 'schedule' | 'restore' | 'merge';
	note: string;
	at: number;
	by: string;
};
type Props = {
	revisions: ShownRevision[];
	/** Texts that are no revisions: the working copy and the published one. */
	texts: { value: 'working' | 'published'; hint: string }[];
	from: string;
	to: string;
	/** How an earlier text is made the working copy, for who may. */
	restoring?: { articleId: number; rev: number; restore: RestoreRevision };
};

/** All texts of an article: any two can be compared, and revisions be restored. */
export function RevisionList({ revisions, texts, from, to, restoring }: Props) {
	const t = useTranslations('History');
	const format = useFormatter();
	return (
		<form className="stack" method="get">
			<div className="table-frame">
				<table className="table revisions">
					<caption className="visually-hidden">{t('revisions')}</caption>
					<thead>
						<tr>
							<th scope="col">{t('colFrom')}</th>
							<th scope="col">{t('colTo')}</th>
							<th scope="col">{t('what')}</th>
							<th scope="col">{t('when')}</th>
							<th scope="col">{t('who')}</th>
							<th scope="col">{t('note')}</th>
							{restoring && <td />}
						</tr>
					</thead>
					<tbody>
						{texts.map(({ value, hint }) => (
							<tr key={value}>
								<Choices version={value} name={t(value)} from={from} to={to} />
								<th scope="row" colSpan={restoring ? 5 : 4}>
									{t(value)} <span className="hint">{hint}</span>
								</th>
							</tr>
						))}
						{revisions.map(({ id, rev, kind, note, at, by }) => (
							<tr key={id}>
								<Choices version={`${id}`} name={`${t('revision', { rev })} (${t(`kinds.${kind}`)})`} from={from} to={to} />
								<th scope="row">
									{t('revision', { rev })} <span className="hint">{t(`kinds.${kind}`)}</span>
								</th>
								<td>
									<time dateTime={new Date(at).toISOString()}>{format.dateTime(at, { dateStyle: 'short', timeStyle: 'short' })}</time>
								</td>
								<td>{by || t('nobody')}</td>
								<td>{note}</td>
								{restoring && (
									<td>
										<Restore {...restoring} revisionId={id} shownRev={rev} />
									</td>
								)}
							</tr>
						))}
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
