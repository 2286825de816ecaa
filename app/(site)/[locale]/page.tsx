import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/site/frame/frame.tsx';
import { FrontPage } from '#components/site/front/front-page.tsx';
import { readFrontPage } from '#db/reading/front-page.ts';
import { pathOf } from '#i18n/address.ts';
import { localeCodes } from '#lib/locales.ts';
import { openPortal } from '../portal.ts';

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
	const { db, locale, site } = openPortal((await params).locale);
	const t = await getTranslations('FrontPage');
	const { name = '', tagline = '' } = site.settings;
	const alternates = Object.fromEntries(localeCodes.map((code) => [code, pathOf({ page: 'home', locale: code })]));
	return (
		<Frame
			site={site}
			title={t('title', { name, tagline })}
			description={tagline}
			path={pathOf({ page: 'home', locale })}
			alternates={alternates}
		>
			<FrontPage front={readFrontPage(db, locale, site.sections)} name={name} />
		</Frame>
	);
}
