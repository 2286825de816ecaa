import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageForm } from '#components/admin/paper/page-form.client.tsx';
import { findDeskPage } from '#db/desk/edit-pages.ts';
import { openDesk } from '../../../desk.ts';
import { pageTitle } from '../../../page-title.ts';
import { requirePageRight } from '../../../require-page-right.ts';
import { removePage, storePage } from '../actions.ts';

export const generateMetadata = () => pageTitle('PagesDesk');

export default async function PagePage({ params }: PageProps<'/admin/pages/[page]'>) {
	const actor = await requirePageRight('editPages');
	const t = await getTranslations('PagesDesk');
	const { page: word } = await params;
	const page = word === 'new' ? undefined : findDeskPage(openDesk().db, actor, Number(word));
	if (word !== 'new' && !page) notFound();
	return (
		<>
			<div className="desk-head">
				<h1>{page ? t('change') : t('add')}</h1>
				<Link href="/admin/pages" prefetch={false}>
					{t('back')}
				</Link>
			</div>
			<PageForm key={word} page={page} store={storePage} remove={removePage} />
		</>
	);
}
