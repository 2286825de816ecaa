import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PageList } from '#components/admin/paper/page-list.client.tsx';
import { listDeskPages } from '#db/desk/edit-pages.ts';
import { openDesk } from '../../desk.ts';
import { pageTitle } from '../../page-title.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { sortPages } from './actions.ts';

export const generateMetadata = () => pageTitle('PagesDesk');

export default async function PagesPage() {
	const actor = await requirePageRight('editPages');
	const t = await getTranslations('PagesDesk');
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
				<Link className="button" data-kind="primary" href="/admin/pages/new" prefetch={false}>
					{t('add')}
				</Link>
			</div>
			<PageList {...listDeskPages(openDesk().db, actor)} order={sortPages} />
		</>
	);
}
