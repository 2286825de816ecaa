import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FeesTable } from '#components/admin/reports/fees-table.tsx';
import { WorksTable } from '#components/admin/reports/works-table.tsx';
import { listWork } from '#db/desk/lists/fees.ts';
import { feeTable } from '#lib/desk/fee-table.ts';
import { isMonth, monthAfter, monthOf } from '#lib/desk/months.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { openDesk, requireActor } from '../../desk.ts';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('Fees'))('title') };
}

export default async function ReportsPage({ searchParams }: PageProps<'/admin/reports'>) {
	const actor = await requireActor();
	if (!hasRight(actor.role, 'readReports')) notFound();
	const t = await getTranslations('Fees');
	const asked = await searchParams;
	const month = isMonth(asked.month) ? asked.month : monthOf(new Date());
	const rows = feeTable(listWork(openDesk().db, actor, month));
	const chosen = rows.find(({ person, role }) => person === asked.person && role === asked.role);
	const pathOf = (person: string, role: string) => `/admin/reports?${new URLSearchParams({ month, person, role })}`;
	const beside = (count: number) => `/admin/reports?month=${monthAfter(month, count)}`;
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
				<a className="button" data-kind="primary" href={`/api/desk/reports/fees?month=${month}`} download>
					{t('csv')}
				</a>
			</div>
			<div className="stack">
				<form className="row" method="get">
					<Link className="button" href={beside(-1)} prefetch={false} aria-label={t('previous')}>
						←
					</Link>
					<label className="row">
						{t('month')}
						<input className="input month-input" type="month" name="month" defaultValue={month} key={month} required />
					</label>
					<button className="button" type="submit">
						{t('show')}
					</button>
					<Link className="button" href={beside(1)} prefetch={false} aria-label={t('next')}>
						→
					</Link>
				</form>
				<p className="hint">{t('hint')}</p>
				{chosen && <WorksTable {...chosen} month={shown(month)} />}
				{rows.length > 0 ? <FeesTable rows={rows} month={shown(month)} pathOf={pathOf} /> : <p className="empty">{t('empty')}</p>}
			</div>
		</>
	);
}

/** A month as it is written in both languages: 11/2026. */
function shown(month: string): string {
	return month.split('-').reverse().join('/');
}
