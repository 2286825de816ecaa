import type { VideoState } from '#lib/video/states.ts';
import type { DemoVideoName } from './format.ts';
import type { PictureName } from './pictures/draw.ts';

/** `file` is one of demo/media; the state is what the last check of that address would have found. */
type DemoVideo = { name: DemoVideoName; file?: string; url?: string; state?: VideoState; poster?: PictureName; notBeforeDays?: number };

/** Videos of every kind that readers meet. */
export const videos: DemoVideo[] = [
	{ name: 'river-film', file: 'river-film.mp4', state: 'ok', poster: 'song-lo-dawn' },
	{ name: 'lantern-film', file: 'lantern-film.mp4', state: 'ok', poster: 'lantern-festival' },
	{ name: 'open-movie', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', state: 'ok', poster: 'computer-class' },
	{ name: 'deleted', url: 'https://www.youtube.com/watch?v=00000000000', state: 'unavailable' },
	{ name: 'private-until-tet', url: 'https://vimeo.com/100000001', state: 'not_yet_public', notBeforeDays: 60 },
	{ name: 'embedding-off', url: 'https://www.youtube.com/watch?v=00000000001', state: 'embed_disabled' },
	{ name: 'unsupported-host', url: 'https://www.facebook.com/watch/?v=1000000001' },
	{ name: 'expired-stream', url: 'https://live.bao-song-lo.example/then-night/index.m3u8', state: 'expired' },
	{ name: 'insecure', url: 'http://media.bao-song-lo.example/solar-roofs.mp4' },
	{ name: 'malformed', url: 'https://www.youtube.com/watch?v=' },
];
