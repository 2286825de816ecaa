import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/site/frame/frame.tsx';
import { FrontPage } from '#components/site/front/front-page.tsx';
import { readFrontPage } from '#db/reading/front-page.ts';
import { pathOf } from '#lib/address.ts';
import { dataOfFrontPage } from '#lib/json-ld/page-data.ts';
import { localeCodes } from '#lib/locales.ts';
import { only, openPortal } from '../portal.ts';

export default async function HomePage({ params, searchParams }: PageProps<'/[locale]'>) {
	const { untranslated } = await searchParams;
	const { db, locale, site } = openPortal((await params).locale);
	const isInstead = only(untranslated) === '1';
	const t = await getTranslations('FrontPage');
	const { name, tagline } = site.settings;
	const title = tagline ? t('title', { name, tagline }) : name;
	const alternates = Object.fromEntries(localeCodes.map((code) => [code, pathOf({ page: 'home', locale: code })]));
	return (
		<Frame
			site={site}
			title={title}
			description={tagline}
			path={pathOf({ page: 'home', locale })}
			alternates={alternates}
			hidden={isInstead}
			data={dataOfFrontPage}
		>
			{isInstead && <p className="wrap notice">{t('untranslated')}</p>}
			<FrontPage front={readFrontPage(db, locale, site.sections)} name={name} />
		</Frame>
	);
}
