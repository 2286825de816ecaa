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

/** Why a check of a video found it as it did; the desk has a message for each. */
export const videoCheckReasons = [
	'gone',
	'forbidden',
	'wrong_type',
	'expired',
	'http',
	'address',
	'redirects',
	'timeout',
	'no_answer',
	'server_error',
	'no_file',
] as const;

export type VideoCheckReason = (typeof videoCheckReasons)[number];

/** What asking for a video came to: `unknown` when nobody could tell. */
export type Verdict = {
	finding: Extract<VideoState, 'ok' | 'unavailable' | 'embed_disabled' | 'expired' | 'insecure' | 'unknown'>;
	reason?: VideoCheckReason;
	/** The address of a picture of it. */
	poster?: string;
	/** Where it plays by https though it was given by http. */
	secureUrl?: string;
};

/** Whether readers get the player rather than the fallback. */
export function isPlayable(state: VideoState): state is 'ok' | 'unchecked' | 'unknown' {
	return state === 'ok' || state === 'unchecked' || state === 'unknown';
}
