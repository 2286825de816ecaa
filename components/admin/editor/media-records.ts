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
	notBefore: z.number().optional(),
	mayHold: z.boolean(),
});
export type VideoAnswer = z.infer<typeof VideoAnswer>;

const FileAnswer = z.object({
	fileId: z.number(),
	name: z.string(),
	hash: z.string(),
	extension: z.enum(['mp3', 'm4a', 'mp4', 'webm', 'pdf']),
	bytes: z.number(),
	at: z.number(),
	by: z.string().optional(),
});

/** The pictures, videos and files that texts of this page show. */
export const images = recordStore('/api/desk/images', ImageAnswer, ({ imageId }) => imageId);
export const videos = recordStore('/api/desk/videos', VideoAnswer, ({ videoId }) => videoId);
export const files = recordStore('/api/desk/files', FileAnswer, ({ fileId }) => fileId);
