import { expect, test } from 'vitest';
import type { Video } from '../content.ts';
import { videoStates } from '../video/states.ts';
import { origin, picture } from './article.testing.ts';
import { videoObject } from './video-object.ts';

const film: Video = { state: 'ok', provider: 'file', embedUrl: `/media/${'b'.repeat(32)}.mp4`, poster: picture };
const told = { name: 'Bình minh trên sông Lô', uploadedAt: new Date('2026-03-02T01:00:00Z'), locale: 'vi' };

test('a film of ours is described with its file, one from elsewhere with its player', () => {
	expect(videoObject(origin, { ...told, video: film })).toEqual({
		'@type': 'VideoObject',
		name: told.name,
		description: told.name,
		thumbnailUrl: `${origin}/media/${picture.hash}-1600.webp`,
		uploadDate: '2026-03-02T08:00:00+07:00',
		contentUrl: `${origin}/media/${'b'.repeat(32)}.mp4`,
		inLanguage: 'vi',
	});
	const embedded = { ...film, provider: 'youtube' as const, embedUrl: 'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa' };
	expect(videoObject(origin, { ...told, video: embedded })).toMatchObject({ embedUrl: embedded.embedUrl });
	expect(videoObject(origin, { ...told, video: embedded })).not.toHaveProperty('contentUrl');
});

test('only a video that is known to play is described', () => {
	for (const state of videoStates.filter((each) => each !== 'ok'))
		expect(videoObject(origin, { ...told, video: { ...film, state } }), state).toBeUndefined();
});

test('without a stored picture, a name or an address it is left out whole', () => {
	expect(videoObject(origin, { ...told, video: { ...film, poster: undefined } })).toBeUndefined();
	expect(videoObject(origin, { ...told, video: { ...film, poster: { ...picture, hash: undefined } } })).toBeUndefined();
	expect(videoObject(origin, { ...told, video: { ...film, embedUrl: undefined } })).toBeUndefined();
	expect(videoObject(origin, { ...told, name: '', video: film })).toBeUndefined();
});
