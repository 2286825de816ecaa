import { getTranslations } from 'next-intl/server';
import { PatternLanguage } from '#components/admin/moving/pattern-language.tsx';
import { PatternList } from '#components/admin/moving/pattern-list.client.tsx';
import { RedirectTabs } from '#components/admin/moving/redirect-tabs.tsx';
import { RedirectTrial } from '#components/admin/moving/redirect-trial.tsx';
import { listPatterns } from '#db/desk/list-patterns.ts';
import { tryAddress } from '#db/desk/try-address.ts';
import { openDesk } from '../../../desk.ts';
import { requirePageRight } from '../../../require-page-right.ts';
import { createPattern, lookAtPattern, raise, removePattern, rewritePattern } from '../actions.ts';

export default async function PatternsPage({ searchParams }: PageProps<'/admin/redirects/patterns'>) {
	const actor = await requirePageRight('editRedirects');
	const t = await getTranslations('RedirectPatterns');
	const { try: given } = await searchParams;
	const asked = typeof given === 'string' ? given.slice(0, 1000).trim() : '';
	const { db } = openDesk();
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<RedirectTabs current="patterns" />
			<PatternList
				patterns={listPatterns(db, actor)}
				create={createPattern}
				save={rewritePattern}
				preview={lookAtPattern}
				remove={removePattern}
				raise={raise}
			/>
			<p className="hint">{t('lead')}</p>
			<PatternLanguage />
			<RedirectTrial asked={asked} trial={asked === '' ? undefined : tryAddress(db, actor, asked)} />
		</div>
	);
}
