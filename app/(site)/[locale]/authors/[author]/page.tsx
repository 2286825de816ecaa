import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/site/frame/frame.tsx';
import { ListHead } from '#components/site/lists/list-head.tsx';
import { StoryList } from '#components/site/lists/story-list.tsx';
import { personArticles } from '#db/reading/lists.ts';
import { findPerson } from '#db/reading/names.ts';
import { pageNumber } from '#db/reading/resolve.ts';
import { articlePath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { dataOfAuthor } from '#lib/json-ld/page-data.ts';
import { localeCodes } from '#lib/locales.ts';
import { listHead } from '../../../list-head.ts';
import { only, openPortal, present } from '../../../portal.ts';

export default async function AuthorPage({ params, searchParams }: PageProps<'/[locale]/authors/[author]'>) {
	const { locale: code, author: id } = await params;
	const portal = openPortal(code);
	const { db, locale } = portal;
	const person = present(findPerson(db, locale, Number(id)), `Author ${id}`);
	const page = pageNumber(only((await searchParams).page));
	const list = present(personArticles.page(db, locale, person.id, page), `Page ${page} of author ${id}`);
	const t = await getTranslations('AuthorPage');
	const path = pathOf({ page: 'author', locale, slug: person.slug });
	const versions = Object.fromEntries(
		localeCodes
			.filter((each) => personArticles.newest(db, each, person.id, 1).length > 0)
			.map((each) => [each, pathOf({ page: 'author', locale: each, slug: person.slug })]),
	);
	const description = person.bio || t('description', { name: person.name });
	const head = listHead(portal, 'author', {
		title: person.name,
		description,
		path,
		versions,
		list,
		items: list.items.map(articlePath),
		feeds: true,
	});
	const profile = { name: person.name, bio: person.bio, path: head.path, firstPath: path };
	return (
		<Frame {...head} data={(paper) => dataOfAuthor(paper, profile)} hidden={list.items.length === 0}>
			<div className="wrap listing">
				<ListHead label={t('label')} title={person.name} description={description} />
				<StoryList list={list} path={path} empty={t('empty')} section />
			</div>
		</Frame>
	);
}
