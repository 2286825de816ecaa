import type { Database } from '#db/client.ts';
import { type ImageToFetch, imagesToFetch, recordFetched, recordFetchFailure } from '#db/desk/fetched-images.ts';
import { describeImported } from '#db/desk/imported-images.ts';
import { checkVideo, dueVideos } from '#db/desk/video-checks.ts';
import { isMediaName } from '#lib/media.ts';
import { createAskVideo } from '#media/ask-video.ts';
import { createFetchPicture, type FetchPicture } from '#media/fetch-picture.ts';
import { createGuardedFetch, type Fetch } from '#media/guarded-fetch.ts';
import { sweepIncoming } from '#media/incoming.ts';
import { PictureProblem } from '#media/picture-problem.ts';
import { sweepShares } from '#media/share/sweep-shares.ts';
import { diskStorage } from '#media/storage.ts';
import type { Job } from './jobs.ts';

const minute = 60_000;
const hour = 60 * minute;

/** How many videos are asked about and pictures fetched in one run: what waits longer comes with the next. */
const [videosAtOnce, picturesAtOnce] = [30, 20];

type Outside = { mediaDir: string; fetch?: Fetch; signal: AbortSignal };

/** What the portal does by itself about pictures and videos; `signal` ends it when the portal stops. */
export function mediaJobs({ mediaDir, signal, fetch = createGuardedFetch() }: Outside): Job[] {
	const storage = diskStorage(mediaDir);
	const asking: Fetch = (address, asked) => fetch(address, { ...asked, signal });
	const ask = createAskVideo(asking, async (name) => isMediaName(name) && storage.has(name));
	const fetchPicture = createFetchPicture(fetch, mediaDir);
	return [
		{ name: 'check videos', every: minute, run: (db) => checkDue(db, ask, signal) },
		{ name: 'fetch pictures', every: minute, run: (db) => fetchDue(db, fetchPicture, signal) },
		{ name: 'describe imported pictures', every: minute, run: (db) => describeImported(db) },
		{ name: 'sweep uploads', every: hour, run: () => sweepIncoming(mediaDir, hour) },
		{ name: 'sweep shared pictures', every: hour, run: () => sweepShares(mediaDir) },
	];
}

async function checkDue(db: Database, ask: ReturnType<typeof createAskVideo>, signal: AbortSignal): Promise<void> {
	for (const id of dueVideos(db, videosAtOnce)) {
		if (signal.aborted) return;
		await checkVideo(db, id, async (video) => {
			const verdict = await ask(video);
			// Told to stop: that nobody answered means nothing.
			signal.throwIfAborted();
			return verdict;
		});
	}
}

async function fetchDue(db: Database, fetchPicture: FetchPicture, signal: AbortSignal): Promise<void> {
	for (const picture of imagesToFetch(db, picturesAtOnce)) {
		if (signal.aborted) return;
		await fetchOne(db, picture, fetchPicture, signal);
	}
}

async function fetchOne(db: Database, picture: ImageToFetch, fetchPicture: FetchPicture, signal: AbortSignal): Promise<void> {
	try {
		recordFetched(db, picture, await fetchPicture(picture, signal));
	} catch (error) {
		if (signal.aborted) return;
		// A full disk or a crowd in the darkroom says nothing about the picture.
		if (error instanceof PictureProblem && (error.key === 'diskFull' || error.key === 'busy')) return;
		recordFetchFailure(db, picture.id);
	}
}
