import { getTranslations } from 'next-intl/server';
import { SectionDesk } from '#components/admin/paper/section-desk.client.tsx';
import { listDeskSections } from '#db/desk/section-tree.ts';
import { openDesk } from '../../desk.ts';
import { pageTitle } from '../../page-title.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { removeSection, sortSections, storeSection } from './actions.ts';

export const generateMetadata = () => pageTitle('SectionsDesk');

export default async function SectionsPage() {
	const actor = await requirePageRight('editSections');
	const t = await getTranslations('SectionsDesk');
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
			</div>
			<SectionDesk {...listDeskSections(openDesk().db, actor)} store={storeSection} order={sortSections} remove={removeSection} />
		</>
	);
}
