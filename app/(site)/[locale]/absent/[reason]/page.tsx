import { getTranslations } from 'next-intl/server';
import { Absent, type AbsentReason } from '#components/site/absent.tsx';
import { Frame } from '#components/site/frame/frame.tsx';
import { latestArticles } from '#db/reading/lists.ts';
import { pathOf } from '#lib/address.ts';
import { openPortal } from '../../../portal.ts';

/** Shown under the address that was asked, with status 404 or 410 (proxy.ts). */
export default async function AbsentPage({ params }: PageProps<'/[locale]/absent/[reason]'>) {
	const { locale: code, reason: asked } = await params;
	const { db, locale, site } = openPortal(code);
	const reason: AbsentReason = asked === 'withdrawn' ? 'withdrawn' : 'unknown';
	const t = await getTranslations('Absent');
	return (
		<Frame site={site} kind="plain" title={t(`${reason}Title`)} path={pathOf({ page: 'home', locale })} hidden>
			<Absent reason={reason} latest={latestArticles.newest(db, locale, undefined, 6)} />
		</Frame>
	);
}
