import { useTranslations } from 'next-intl';
import { TableHead } from '../base/table-head.tsx';

type Problem = { line: number; from: string; to: string; problem: 'path' | 'target' | 'livePage' | 'redirectLoop' | 'twice' };
export type ImportReport = { added: number; changed: number; unchanged: number; problems: Problem[] };

/** Lines that are named; the others are counted. */
const most = 200;

/** What an import does, or has done, and which lines it cannot take, with the reason of each. */
export function ImportResult({ report, isDone }: { report: ImportReport; isDone: boolean }) {
	const t = useTranslations('RedirectImport');
	const { problems } = report;
	const counts = { ...report, problems: problems.length };
	return (
		<div className="stack">
			<p className="notice" data-kind={problems.length > 0 ? 'warn' : undefined}>
				{isDone ? t('done', counts) : t('would', counts)}
			</p>
			{problems.length > 0 && (
				<div className="table-frame">
					<table className="table">
						<caption className="visually-hidden">{t('problemsTitle')}</caption>
						<TableHead columns={[t('line'), t('from'), t('to'), t('why')]} />
						<tbody>
							{problems.slice(0, most).map(({ line, from, to, problem }) => (
								<tr key={line}>
									<td>{line}</td>
									<td>
										<code>{from}</code>
									</td>
									<td>
										<code>{to}</code>
									</td>
									<td>{t(`problem.${problem}`)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
			{problems.length > most && <p className="hint">{t('more', { count: problems.length - most })}</p>}
		</div>
	);
}
