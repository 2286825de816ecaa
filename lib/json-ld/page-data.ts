import type { Section } from '../content.ts';
import type { Data } from './article-data.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { collectionPage } from './collection-page.ts';
import { newsMediaOrganization } from './news-media-organization.ts';
import { type Paper, wayThrough } from './paper.ts';
import { profilePage } from './profile-page.ts';
import { webSite } from './web-site.ts';

/** What every page can say: who runs the paper. */
export function dataOfPaper(paper: Paper): Data {
	return [newsMediaOrganization(paper)];
}

/** What the front page says: who runs the paper, and how it is searched. */
export function dataOfFrontPage(paper: Paper): Data {
	return [newsMediaOrganization(paper), webSite(paper)];
}

/** What a static page says: who runs the paper, and the way to the page. */
export function dataOfStaticPage(paper: Paper, title: string, path: string): Data {
	return [newsMediaOrganization(paper), breadcrumbList([...wayThrough(paper, []), { name: title, url: paper.origin + path }])];
}

type ListPage = { title: string; description: string; path: string; parents?: Section[]; items: string[] };

/** What a list says of itself: the stories on it by their paths, and the way to it through the sections above. */
export function dataOfList(paper: Paper, { title, description, path, parents = [], items }: ListPage): Data {
	const url = paper.origin + path;
	return [
		newsMediaOrganization(paper),
		collectionPage(paper, { name: title, description, url, items: items.map((item) => paper.origin + item) }),
		breadcrumbList([...wayThrough(paper, parents), { name: title, url }]),
	];
}

type AuthorPage = { name: string; bio: string; path: string; firstPath: string };

/** What the page of an author says: whose it is, and the way to it. */
export function dataOfAuthor(paper: Paper, { name, bio, path, firstPath }: AuthorPage): Data {
	const url = paper.origin + path;
	return [
		newsMediaOrganization(paper),
		profilePage(paper, { name, bio, url, home: paper.origin + firstPath }),
		breadcrumbList([...wayThrough(paper, []), { name, url }]),
	];
}
