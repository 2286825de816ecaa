import { getTranslations } from 'next-intl/server';
import { SettingsForm } from '#components/admin/paper/settings-form.client.tsx';
import { readDeskSettings } from '#db/desk/edit-settings.ts';
import { openDesk } from '../../desk.ts';
import { pageTitle } from '../../page-title.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { storeSettings } from './actions.ts';

export const generateMetadata = () => pageTitle('SettingsDesk');

export default async function SettingsPage() {
	const actor = await requirePageRight('editSettings');
	const t = await getTranslations('SettingsDesk');
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
			</div>
			<SettingsForm settings={readDeskSettings(openDesk().db, actor)} store={storeSettings} />
		</>
	);
}
