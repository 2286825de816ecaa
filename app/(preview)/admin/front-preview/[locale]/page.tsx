import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/site/frame/frame.tsx';
import { FrontPage } from '#components/site/front/front-page.tsx';
import { readFrontPage } from '#db/reading/front-page.ts';
import { readSite } from '#db/reading/site.ts';
import { pathOf } from '#lib/address.ts';
import { ArrangementInput, plansAt } from '#lib/desk/front-arrangement.ts';
import { isLocale } from '#lib/locales.ts';
import { openDesk } from '../../../../admin/desk.ts';
import { requirePageRight } from '../../../../admin/require-page-right.ts';

/** The front page with a choice that nobody has saved, at a moment that may be yet to come. */
export default async function FrontPreviewPage({ params, searchParams }: PageProps<'/admin/front-preview/[locale]'>) {
	await requirePageRight('arrangeHome');
	const [{ locale }, { arrangement, at }] = await Promise.all([params, searchParams]);
	const moment = Number(at);
	const wanted = read(`${arrangement}`);
	if (!isLocale(locale) || !wanted || !Number.isSafeInteger(moment)) notFound();
	const { db } = openDesk();
	const t = await getTranslations('FrontPage');
	const site = readSite(db, locale, moment);
	const planned = new Map([...plansAt(wanted.plans, moment)].map(([place, { articleId }]) => [place, articleId]));
	const front = readFrontPage(db, locale, site.sections, moment, { slots: wanted.slots, planned });
	return (
		<Frame site={site} title={t('preview')} path={pathOf({ page: 'home', locale })} hidden>
			<p className="wrap notice">{t('previewNotice')}</p>
			<FrontPage front={front} name={site.settings.name} />
		</Frame>
	);
}

function read(text: string): ArrangementInput | undefined {
	try {
		return ArrangementInput.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
