import { z } from 'zod';
import { videoProviders, videoStates } from '#lib/video/states.ts';
import { recordStore } from './record-store.ts';

const Picture = z.object({ hash: z.string().nullish(), width: z.number(), height: z.number(), tone: z.number() });
const ImageAnswer = z.object({
	imageId: z.number(),
	picture: Picture,
	name: z.string().nullish(),
});

/** What the desk says of a video: its state, and the exact reason where it has one. */
export const VideoAnswer = z.object({
	videoId: z.number(),
	state: z.enum(videoStates),
	reason: z.string().nullish(),
	provider: z.enum(videoProviders).nullish(),
	poster: Picture.nullish(),
	url: z.string(),
});
export type VideoAnswer = z.infer<typeof VideoAnswer>;

/** The pictures and videos that texts of this page show. */
export const images = recordStore('/api/desk/images', ImageAnswer, ({ imageId }) => imageId);
export const videos = recordStore('/api/desk/videos', VideoAnswer, ({ videoId }) => videoId);
