import { environment } from '#lib/environment.ts';
import { isMediaName } from '#lib/media.ts';
import { createAskVideo } from '#media/ask-video.ts';
import { createFetchPicture } from '#media/fetch-picture.ts';
import { createGuardedFetch } from '#media/guarded-fetch.ts';
import { diskStorage } from '#media/storage.ts';

/** How long (ms) an editor waits for a provider, and then for its picture. */
const [forAnswer, forPicture] = [5000, 4000];

/** What the desk asks the world outside. */
export function waysOut() {
	const { mediaDir } = environment();
	const storage = diskStorage(mediaDir);
	return {
		ask: createAskVideo(createGuardedFetch({ time: forAnswer }), async (name) => isMediaName(name) && storage.has(name)),
		fetchPicture: createFetchPicture(createGuardedFetch({ time: forPicture }), mediaDir),
	};
}
