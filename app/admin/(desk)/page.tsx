import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewStory } from '#components/admin/articles/new-story.client.tsx';
import { BrokenPanel } from '#components/admin/dashboard/broken-panel.tsx';
import { OutputPanel } from '#components/admin/dashboard/output-panel.tsx';
import { ReadPanel } from '#components/admin/dashboard/read-panel.tsx';
import { mostCounted, WaitingPanel } from '#components/admin/dashboard/waiting.tsx';
import { WorkPanel } from '#components/admin/dashboard/work-panel.tsx';
import type { Database } from '#db/client.ts';
import type { Actor } from '#db/desk/actor.ts';
import { countBrokenVideos, mostReadLately, outputOfDay, workOf } from '#db/desk/lists/dashboard.ts';
import { countArticles, listArticles } from '#db/desk/lists/list-articles.ts';
import { waitingFor } from '#lib/desk/queues.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { openDesk, requireActor } from '../desk.ts';
import { beginStory } from './articles/actions.ts';
import { sectionLists } from './section-lists.ts';

const shown = { waiting: 5, work: 8, read: 10 };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('DeskNav'))('home') };
}

export default async function DeskPage() {
	const actor = await requireActor();
	const { db } = openDesk();
	const greeting = (await getTranslations('DeskHome'))('title', { name: actor.name });
	return (
		<>
			<div className="desk-head">
				<h1>{greeting}</h1>
				<NewStory sections={sectionLists(db)} begin={beginStory} />
			</div>
			<div className="dashboard">
				<WaitingPanel waiting={readWaiting(db, actor)} />
				<WorkPanel articles={workOf(db, actor, shown.work)} />
				<OutputPanel output={outputOfDay(db)} />
				<ReadPanel articles={mostReadLately(db, shown.read)} />
				<BrokenPanel count={countBrokenVideos(db, mostCounted)} most={mostCounted} maySee={hasRight(actor.role, 'editMedia')} />
			</div>
		</>
	);
}

function readWaiting(db: Database, actor: Actor) {
	return waitingFor(actor.role).map((queue) => ({
		queue,
		articles: listArticles(db, actor, queue.filter, shown.waiting).rows,
		count: countArticles(db, actor, queue.filter, mostCounted),
	}));
}
