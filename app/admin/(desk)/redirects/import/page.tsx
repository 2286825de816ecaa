import { getTranslations } from 'next-intl/server';
import { ImportTable } from '#components/admin/moving/import-table.client.tsx';
import { RedirectTabs } from '#components/admin/moving/redirect-tabs.tsx';
import { requirePageRight } from '../../../require-page-right.ts';

export default async function ImportRedirectsPage() {
	await requirePageRight('editRedirects');
	const t = await getTranslations('RedirectImport');
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<RedirectTabs current="import" />
			<div className="desk-head">
				<h1>{t('title')}</h1>
				<a className="button" href="/api/desk/redirects/export" download>
					{t('export')}
				</a>
			</div>
			<p className="hint">{t('lead')}</p>
			<ImportTable />
		</div>
	);
}
