import { getTranslations } from 'next-intl/server';
import { ArrangementEditor } from '#components/admin/paper/arrangement-editor.client.tsx';
import { BreakingForm } from '#components/admin/paper/breaking-form.client.tsx';
import { LanguageTabs } from '#components/admin/paper/language-tabs.tsx';
import { deskBreaking } from '#db/desk/breaking-news.ts';
import { newestStories } from '#db/desk/find-stories.ts';
import { readArrangement } from '#db/desk/front-arrangement.ts';
import { candidates } from '#db/reading/front-page.ts';
import { defaultLocale, isLocale } from '#lib/locales.ts';
import { openDesk } from '../../desk.ts';
import { pageTitle } from '../../page-title.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { findFrontStories, stopBreaking, storeArrangement, storeBreaking } from './actions.ts';

export const generateMetadata = () => pageTitle('FrontDesk');

export default async function FrontDeskPage({ searchParams }: PageProps<'/admin/front-page'>) {
	const actor = await requirePageRight('arrangeHome');
	const t = await getTranslations('FrontDesk');
	const asked = `${(await searchParams).locale ?? ''}`;
	const locale = isLocale(asked) ? asked : defaultLocale;
	const { db } = openDesk();
	const common = { locale, now: Date.now(), find: findFrontStories };
	return (
		<div className="stack">
			<div className="desk-head">
				<h1>{t('title')}</h1>
				<LanguageTabs path="/admin/front-page" current={locale} />
			</div>
			<BreakingForm
				key={`breaking ${locale}`}
				{...common}
				breaking={deskBreaking(db, actor, locale)}
				store={storeBreaking}
				end={stopBreaking}
			/>
			<ArrangementEditor
				key={locale}
				{...common}
				arrangement={readArrangement(db, actor, locale)}
				newest={newestStories(db, actor, locale, 2 * candidates)}
				store={storeArrangement}
			/>
		</div>
	);
}
