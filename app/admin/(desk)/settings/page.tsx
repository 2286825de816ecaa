import { getTranslations } from 'next-intl/server';
import { PartnerPanel } from '#components/admin/paper/partner-panel.client.tsx';
import { SettingsForm } from '#components/admin/paper/settings-form.client.tsx';
import { readDeskSettings } from '#db/desk/edit-settings.ts';
import { readPartners } from '#db/desk/partners.ts';
import { openDesk } from '../../desk.ts';
import { pageTitle } from '../../page-title.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { createPartner, endPartner, storePartnerAccess, storeSettings } from './actions.ts';

export const generateMetadata = () => pageTitle('SettingsDesk');

export default async function SettingsPage() {
	const actor = await requirePageRight('editSettings');
	const t = await getTranslations('SettingsDesk');
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
			</div>
			<div className="stack">
				<SettingsForm settings={readDeskSettings(openDesk().db, actor)} store={storeSettings} />
				<PartnerPanel state={readPartners(openDesk().db, actor)} setAccess={storePartnerAccess} create={createPartner} end={endPartner} />
			</div>
		</>
	);
}
