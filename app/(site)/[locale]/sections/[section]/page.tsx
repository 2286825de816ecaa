import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Breadcrumb } from '#components/site/article/breadcrumb.tsx';
import { Frame } from '#components/site/frame/frame.tsx';
import { SectionHead } from '#components/site/lists/section-head.tsx';
import { StoryList } from '#components/site/lists/story-list.tsx';
import { sectionArticles } from '#db/reading/lists.ts';
import { versionsOfSection } from '#db/reading/pairs.ts';
import { pageNumber } from '#db/reading/resolve.ts';
import { alternatesOf, articlePath, namedPath } from '#i18n/links.ts';
import { sectionsAbove, withDescendants } from '#lib/sections.ts';
import { listHead } from '../../../list-head.ts';
import { only, openPortal, present } from '../../../portal.ts';

export default async function SectionPage({ params, searchParams }: PageProps<'/[locale]/sections/[section]'>) {
	const { locale: code, section: id } = await params;
	const { page: asked, untranslated } = await searchParams;
	const portal = openPortal(code);
	const { db, locale, site } = portal;
	const section = present(
		site.sections.find((each) => each.id === Number(id)),
		`Section ${id}`,
	);
	const page = pageNumber(only(asked));
	const isInstead = only(untranslated) === '1';
	const t = await getTranslations('SectionPage');
	const list = present(sectionArticles.page(db, locale, withDescendants(site.sections, section.id), page), `Page ${page} of section ${id}`);
	const path = namedPath(locale, section.slug);
	const versions = alternatesOf(versionsOfSection(db, section.id), (each, { slug }) => namedPath(each, slug));
	const head = listHead(portal, 'section', {
		title: section.name,
		description: section.description || t('description', { name: section.name, paper: site.settings.name }),
		path,
		versions,
		list,
		items: list.items.map(articlePath),
		parents: sectionsAbove(site.sections, section),
		feeds: true,
	});
	return (
		<Frame {...head} current={section.id} hidden={isInstead}>
			<div className="wrap listing">
				<Breadcrumb sections={sectionsAbove(site.sections, section)} />
				<SectionHead section={section} below={site.sections.filter(({ parentId }) => parentId === section.id)} untranslated={isInstead} />
				<List list={list} path={path} />
			</div>
		</Frame>
	);
}

function List(props: Pick<Parameters<typeof StoryList>[0], 'list' | 'path'>) {
	const t = useTranslations('SectionPage');
	return <StoryList {...props} empty={t('empty')} />;
}
