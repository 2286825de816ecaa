import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ByRole } from '#lib/content.ts';
import type { FeeRow } from '#lib/desk/fee-table.ts';
import { TableHead } from '../base/table-head.tsx';

/** What each person had printed in a month, role by role. */
export function FeesTable({
	rows,
	month,
	pathOf,
}: {
	rows: FeeRow<unknown>[];
	month: string;
	pathOf: (person: string, role: ByRole) => string;
}) {
	const t = useTranslations('Fees');
	const format = useFormatter();
	return (
		<div className="table-frame">
			<table className="table">
				<caption>{t('caption', { month })}</caption>
				<TableHead columns={[t('person'), t('role'), { number: t('articles') }, { number: t('words') }, null]} />
				<tbody>
					{rows.map(({ person, role, words, works }) => (
						<tr key={`${person} ${role}`}>
							<th scope="row">{person}</th>
							<td>{t(`roles.${role}`)}</td>
							<td className="number">{format.number(works.length)}</td>
							<td className="number">{format.number(words)}</td>
							<td>
								<Link href={pathOf(person, role)} prefetch={false} aria-label={t('showWorksOf', { person, role: t(`roles.${role}`) })}>
									{t('showWorks')}
								</Link>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
