import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/site/frame/frame.tsx';
import { ListHead } from '#components/site/lists/list-head.tsx';
import { StoryList } from '#components/site/lists/story-list.tsx';
import { videoArticles } from '#db/reading/lists.ts';
import { pageNumber } from '#db/reading/resolve.ts';
import { articlePath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { localeCodes } from '#lib/locales.ts';
import { listHead } from '../../list-head.ts';
import { only, openPortal, present } from '../../portal.ts';

export default async function VideoPage({ params, searchParams }: PageProps<'/[locale]/video'>) {
	const portal = openPortal((await params).locale);
	const { db, locale } = portal;
	const page = pageNumber(only((await searchParams).page));
	const list = present(videoArticles.page(db, locale, undefined, page), `Page ${page} of the videos`);
	const t = await getTranslations('VideoPage');
	const path = pathOf({ page: 'video', locale });
	const versions = Object.fromEntries(localeCodes.map((each) => [each, pathOf({ page: 'video', locale: each })]));
	const head = listHead(portal, 'plain', {
		title: t('title'),
		description: t('description'),
		path,
		versions,
		list,
		items: list.items.map(articlePath),
	});
	return (
		<Frame {...head} current="video">
			<div className="wrap listing">
				<ListHead title={t('title')} description={t('description')} />
				<StoryList list={list} path={path} empty={t('empty')} section />
			</div>
		</Frame>
	);
}
