import { getTranslations } from 'next-intl/server';
import { FileLibrary } from '#components/admin/files/file-library.client.tsx';
import { LibraryHead } from '#components/admin/media/library-head.tsx';
import { LibraryPaging } from '#components/admin/media/library-paging.tsx';
import { listFiles } from '#db/desk/file-library.ts';
import { openDesk, requireActor } from '../../../desk.ts';

export default async function FilesPage({ searchParams }: PageProps<'/admin/media/files'>) {
	const actor = await requireActor();
	const asked = await searchParams;
	const query = `${asked.q ?? ''}`.slice(0, 200);
	const wanted = Math.max(1, Math.trunc(Number(asked.page)) || 1);
	const { items, page, pages } = listFiles(openDesk().db, actor, { q: query, uses: [], page: wanted });
	const t = await getTranslations('Files');
	return (
		<>
			<title>{t('title')}</title>
			<LibraryHead path="/admin/media/files" query={query} words={{ title: t('title'), search: t('search'), hint: t('searchHint') }} />
			<FileLibrary files={items} query={query} />
			<LibraryPaging path="/admin/media/files" query={query} page={page} pages={pages} />
		</>
	);
}
