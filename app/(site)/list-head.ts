import type { FrameProps } from '#components/site/frame/frame.tsx';
import type { TitleKind } from '#components/site/frame/use-title.ts';
import { type Alternates, pageOfList } from '#i18n/links.ts';
import type { List, Section } from '#lib/content.ts';
import { dataOfList } from '#lib/json-ld/page-data.ts';
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

/** What a numbered page of a list tells search engines: it is canonical to itself, and only the first has versions in other languages. */
export function listHead({ locale, site }: Portal, kind: TitleKind, given: ListPage): Omit<FrameProps, 'children'> {
	const { title, description, path, versions, items, parents, feeds } = given;
	const { page, pages } = given.list;
	const here = pageOfList(path, page);
	return {
		...{ site, kind, title, description },
		path: here,
		alternates: page === 1 ? versions : { [locale]: path },
		instead: versions,
		list: { path, page, pages },
		feeds: feeds ? { path, title } : undefined,
		data: (paper) => dataOfList(paper, { title, description, path: here, parents, items }),
	};
}
