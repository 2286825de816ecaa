import type { FrameProps } from '#components/site/frame/frame.tsx';
import { type Alternates, pageOfList } from '#i18n/links.ts';
import type { List, Section } from '#lib/content.ts';
import { dataOfList } from '#lib/json-ld/page-data.ts';
import { pageDescription, pageTitle, type TitleKind } from './page-title.ts';
import { paperOf } from './paper.ts';
import type { Portal } from './portal.ts';

type ListPage = {
	title: string;
	description: string;
	/** The path of its first page, and those of its versions. */
	path: string;
	versions: Alternates;
	list: List<unknown>;
	/** Paths of what is on this page. */
	items: string[];
	/** The sections above it, outermost first. */
	parents?: Section[];
	/** Whether it has feeds of its own. */
	feeds?: boolean;
};

type ListFrame = Omit<FrameProps, 'children'>;

/** What a numbered page of a list tells search engines: it is canonical to itself, and only the first has versions in other languages. */
export async function listHead(portal: Portal, kind: TitleKind, given: ListPage): Promise<ListFrame> {
	const { title, path, versions, items, parents, feeds } = given;
	const { page, pages } = given.list;
	const { locale, site } = portal;
	const [wholeTitle, description] = await Promise.all([
		pageTitle(kind, title, site.settings.name, page),
		pageDescription(given.description, page),
	]);
	const here = pageOfList(path, page);
	return {
		site,
		title: wholeTitle,
		description,
		path: here,
		alternates: page === 1 ? versions : { [locale]: path },
		instead: versions,
		list: { path, page, pages },
		feeds: feeds ? { path, title } : undefined,
		data: dataOfList(await paperOf(portal), { title, description: given.description, path: here, parents, items }),
	};
}
