import { RichText } from '#components/site/document/rich-text.tsx';
import { Frame } from '#components/site/frame/frame.tsx';
import { ListHead } from '#components/site/lists/list-head.tsx';
import { versionsOfPage } from '#db/reading/pairs.ts';
import { mediaOf } from '#db/reading/pictures.ts';
import { findPage } from '#db/reading/site.ts';
import { alternatesOf, namedPath } from '#i18n/links.ts';
import { referencesOf } from '#lib/document/references.ts';
import { openPortal, present } from '../../../portal.ts';

export default async function StaticPage({ params }: PageProps<'/[locale]/pages/[page]'>) {
	const { locale: code, page: id } = await params;
	const { db, locale, site } = openPortal(code);
	const page = present(findPage(db, locale, Number(id)), `Page ${id}`);
	const alternates = alternatesOf(versionsOfPage(db, page.id), (each, { slug }) => namedPath(each, slug));
	return (
		<Frame site={site} title={`${page.title} – ${site.settings.name}`} path={namedPath(locale, page.slug)} alternates={alternates}>
			<div className="article static-page">
				<ListHead title={page.title} />
				<RichText document={page.document} media={mediaOf(db, referencesOf(page.document))} />
			</div>
		</Frame>
	);
}
