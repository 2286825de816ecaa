export const videoStates = [
	'unchecked',
	'ok',
	'malformed',
	'unsupported',
	'unavailable',
	'embed_disabled',
	'not_yet_public',
	'expired',
	'insecure',
	'withdrawn',
	'unknown',
] as const;

export type VideoState = (typeof videoStates)[number];

export const videoProviders = ['youtube', 'vimeo', 'dailymotion', 'file', 'hls'] as const;

export type VideoProvider = (typeof videoProviders)[number];

/** Why an address was refused before anybody was asked about it; the desk has a message for each. */
export const videoReasons = [
	'empty',
	'too_long',
	'iframe',
	'not_a_url',
	'scheme',
	'credentials',
	'port',
	'host',
	'file_type',
	'id',
	'http',
] as const;

export type VideoReason = (typeof videoReasons)[number];

const playable = new Set<VideoState>(['ok', 'unchecked', 'unknown']);

/** Whether readers get the player rather than the fallback. */
export function isPlayable(state: VideoState): boolean {
	return playable.has(state);
}
