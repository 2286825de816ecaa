import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { StateTag } from '#components/admin/articles/state-tag.tsx';
import { HistoryTexts } from '#components/admin/history/history-texts.tsx';
import { Trail } from '#components/admin/history/trail.tsx';
import { historyLength } from '#db/desk/history.ts';
import { listSections } from '#db/reading/sections.ts';
import { isLocale } from '#lib/locales.ts';
import { openDesk, requireActor } from '../../../../desk.ts';
import { restore } from '../../actions.ts';
import { readHistory } from './read-history.ts';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('History'))('title') };
}

export default async function HistoryPage({ params, searchParams }: PageProps<'/admin/articles/[id]/history'>) {
	const actor = await requireActor();
	const { db } = openDesk();
	const id = Number((await params).id);
	const history = readHistory(db, actor, id, await searchParams);
	if (!history) notFound();
	const t = await getTranslations('History');
	const { place, revisions, before, trail, present, mayRestore } = history;
	const path = `/admin/articles/${id}/history`;
	const sections = isLocale(place.locale) ? listSections(db, place.locale) : [];
	return (
		<>
			<div className="desk-head">
				<div>
					<h1>{t('title')}</h1>
					<p lang={place.locale}>{present?.title}</p>
				</div>
				<span className="row">
					<StateTag status={place.status} />
					<Link className="button" href={`/admin/articles/${id}`} prefetch={false}>
						{t('back')}
					</Link>
				</span>
			</div>
			<div className="stack">
				<HistoryTexts
					history={history}
					sections={sections.map((section) => ({ id: section.id, name: section.name }))}
					{...(mayRestore && { restoring: { articleId: id, rev: place.rev, restore } })}
				/>
				<p className="row">
					{before !== undefined && (
						<Link href={path} prefetch={false}>
							{t('newest')}
						</Link>
					)}
					{revisions.length === historyLength && (
						<Link href={`${path}?before=${revisions.at(-1)?.id}`} prefetch={false}>
							{t('older')}
						</Link>
					)}
				</p>
				<Trail entries={trail} />
			</div>
		</>
	);
}
