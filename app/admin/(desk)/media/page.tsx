import { getTranslations } from 'next-intl/server';
import { Library } from '#components/admin/media/library.client.tsx';
import { LibraryHead } from '#components/admin/media/library-head.tsx';
import { LibraryPaging } from '#components/admin/media/library-paging.tsx';
import { listImages } from '#db/desk/image-library.ts';
import { openDesk, requireActor } from '../../desk.ts';

export default async function MediaPage({ searchParams }: PageProps<'/admin/media'>) {
	const actor = await requireActor();
	const asked = await searchParams;
	const query = `${asked.q ?? ''}`.slice(0, 200);
	const { items, page, pages } = listImages(openDesk().db, actor, query, Math.max(1, Math.trunc(Number(asked.page)) || 1));
	const t = await getTranslations('MediaLibrary');
	return (
		<>
			<title>{t('title')}</title>
			<LibraryHead path="/admin/media" query={query} words={{ title: t('title'), search: t('search'), hint: t('searchHint') }} />
			<Library items={items} query={query} />
			<LibraryPaging path="/admin/media" query={query} page={page} pages={pages} />
		</>
	);
}
