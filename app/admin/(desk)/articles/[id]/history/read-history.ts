import type { Database } from '#db/client.ts';
import { type Actor, Refused } from '#db/desk/actor.ts';
import { mayWrite, workingPlaceFor } from '#db/desk/drafts.ts';
import { listRevisions, listTrail, readVersion, type Version, workingCopy } from '#db/desk/history.ts';

type Asked = Record<string, string | string[] | undefined>;

/** All that the page of an article's history shows; undefined when there is no such article, or it is not for whoever asks. */
export function readHistory(db: Database, actor: Actor, id: number, asked: Asked) {
	try {
		const place = workingPlaceFor(db, actor, id);
		const before = Number(asked.before) || undefined;
		const revisions = listRevisions(db, actor, id, before);
		const isPrinted = place.status === 'published' || place.status === 'scheduled';
		const earlier = revisions.find(({ rev, isText }) => isText && rev < place.rev) ?? revisions.findLast(({ isText }) => isText);
		const from = versionOf(asked.from) ?? (isPrinted ? 'published' : (earlier?.id ?? 'working'));
		const to = versionOf(asked.to) ?? 'working';
		return {
			...{ place, revisions, before, isPrinted, from, to },
			working: workingCopy(db, actor, id),
			present: readVersion(db, actor, id, 'working'),
			texts: [readVersion(db, actor, id, from), readVersion(db, actor, id, to)] as const,
			trail: listTrail(db, actor, id),
			mayRestore: mayWrite(actor, place),
		};
	} catch (error) {
		if (error instanceof Refused) return undefined;
		throw error;
	}
}

function versionOf(text: string | string[] | undefined): Version | undefined {
	if (text === 'working' || text === 'published') return text;
	const id = Number(text);
	return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
