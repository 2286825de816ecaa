import { getTranslations } from 'next-intl/server';
import { CorrectionsList } from '#components/site/corrections-list.tsx';
import { Frame } from '#components/site/frame/frame.tsx';
import { ListHead } from '#components/site/lists/list-head.tsx';
import { listCorrections } from '#db/reading/corrections.ts';
import { pageNumber } from '#db/reading/resolve.ts';
import { articlePath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { localeCodes } from '#lib/locales.ts';
import { listHead } from '../../list-head.ts';
import { only, openPortal, present } from '../../portal.ts';

export default async function CorrectionsPage({ params, searchParams }: PageProps<'/[locale]/corrections'>) {
	const portal = openPortal((await params).locale);
	const { db, locale } = portal;
	const page = pageNumber(only((await searchParams).page));
	const list = present(listCorrections(db, locale, page), `Page ${page} of the corrections`);
	const t = await getTranslations('Corrections');
	const path = pathOf({ page: 'corrections', locale });
	const versions = Object.fromEntries(localeCodes.map((each) => [each, pathOf({ page: 'corrections', locale: each })]));
	const head = listHead(portal, 'plain', {
		title: t('heading'),
		description: t('description'),
		path,
		versions,
		list,
		items: list.items.map(({ articleId, ...entry }) => articlePath({ id: articleId, ...entry })),
	});
	return (
		<Frame {...head}>
			<div className="wrap listing">
				<ListHead title={t('heading')} description={t('description')} />
				<CorrectionsList list={list} path={path} />
			</div>
		</Frame>
	);
}
