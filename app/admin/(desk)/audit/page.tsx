import { getTranslations } from 'next-intl/server';
import { AuditEntries } from '#components/admin/people/audit-entries.tsx';
import { AuditFilter } from '#components/admin/people/audit-filter.tsx';
import { ChainState } from '#components/admin/people/chain-state.tsx';
import { ExportLinks } from '#components/admin/people/export-links.client.tsx';
import { findBrokenAuditEntry } from '#db/desk/audit.ts';
import { auditChoices, countAudit, listAudit } from '#db/desk/audit-log.ts';
import { AuditQuery, addressOf, filterOf } from '#lib/desk/audit-query.ts';
import { openDesk } from '../../desk.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { confirmPassword } from '../account/actions.ts';
import { openExport } from './actions.ts';

/** A log of so many entries is verified whenever it is looked at, a longer one when somebody asks for it. */
const quicklyVerified = 20_000;

const exportAddress = (query: AuditQuery, format: string) =>
	`/api/desk/audit/export?${addressOf(query, {})}&format=${format}`.replace('?&', '?');

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
	const actor = await requirePageRight('readAudit');
	const { db } = openDesk();
	const t = await getTranslations('Audit');
	const query = AuditQuery.parse(await searchParams);
	const { items, titles, next } = listAudit(db, actor, filterOf(query), query.before);
	const isVerified = query.check === '1' || countAudit(db, quicklyVerified + 1) <= quicklyVerified;
	const broken = isVerified ? ((await findBrokenAuditEntry(db)) ?? 'intact') : undefined;
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<h1>{t('title')}</h1>
			<ChainState state={broken} check={`/admin/audit?${addressOf(query, { check: '1' })}`} />
			<AuditFilter query={query} choices={auditChoices(db, actor)} />
			<AuditEntries entries={items} titles={titles} />
			<nav className="row" aria-label={t('pages')}>
				{query.before !== undefined && <a href={`/admin/audit?${addressOf(query)}`}>{t('newest')}</a>}
				{next !== undefined && (
					<a rel="next" href={`/admin/audit?${addressOf(query, { before: next })}`}>
						{t('older')}
					</a>
				)}
			</nav>
			<ExportLinks
				files={{ CSV: exportAddress(query, 'csv'), 'JSON Lines': exportAddress(query, 'jsonl') }}
				openExport={openExport}
				confirmPassword={confirmPassword}
			/>
		</div>
	);
}
