import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/site/frame/frame.tsx';
import { ListHead } from '#components/site/lists/list-head.tsx';
import { StoryList } from '#components/site/lists/story-list.tsx';
import { videoArticles } from '#db/reading/lists.ts';
import { pageNumber } from '#db/reading/resolve.ts';
import { pageOfList } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { localeCodes } from '#lib/locales.ts';
import { listTitle } from '../../list-title.ts';
import { only, openPortal, present } from '../../portal.ts';

export default async function VideoPage({ params, searchParams }: PageProps<'/[locale]/video'>) {
	const { db, locale, site } = openPortal((await params).locale);
	const page = pageNumber(only((await searchParams).page));
	const list = present(videoArticles.page(db, locale, undefined, page), `Page ${page} of the videos`);
	const t = await getTranslations('VideoPage');
	const path = pathOf({ page: 'video', locale });
	const versions = Object.fromEntries(localeCodes.map((each) => [each, pathOf({ page: 'video', locale: each })]));
	const title = await listTitle(`${t('title')} – ${site.settings.name}`, page);
	return (
		<Frame
			site={site}
			title={title}
			description={t('description')}
			path={pageOfList(path, page)}
			alternates={page === 1 ? versions : { [locale]: path }}
			instead={versions}
			current="video"
		>
			<div className="wrap listing">
				<ListHead title={t('title')} description={t('description')} />
				<StoryList list={list} path={path} empty={t('empty')} section />
			</div>
		</Frame>
	);
}
