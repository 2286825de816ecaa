import type { Verdict, VideoProvider, VideoState } from '#lib/video/states.ts';
import { type Answered, type Fetch, FetchProblem } from './guarded-fetch.ts';

export type AskedVideo = { state: VideoState; provider: VideoProvider | null; providerId: string | null; watchUrl: string | null };
/** Asks whoever has a video whether it plays. */
export type AskVideo = (video: AskedVideo) => Promise<Verdict>;

const oEmbeds = {
	youtube: 'https://www.youtube.com/oembed',
	vimeo: 'https://vimeo.com/api/oembed.json',
	dailymotion: 'https://www.dailymotion.com/services/oembed',
} as const;

/** A function that asks about videos through the guarded fetcher; `hasFile` knows the portal's own. */
export function createAskVideo(fetch: Fetch, hasFile: (name: string) => Promise<boolean>): AskVideo {
	return async ({ state, provider, providerId, watchUrl }) => {
		if (providerId === null || provider === null) return { finding: 'unknown' };
		if (providerId.startsWith('/media/')) return ownFile(await hasFile(providerId.slice('/media/'.length)));
		const ask = () => {
			if (provider === 'file') return askFile(fetch, providerId);
			return provider === 'hls' ? askStream(fetch, providerId) : askPage(fetch, oEmbeds[provider], watchUrl ?? '');
		};
		const verdict = await ask().catch(verdictOfProblem);
		if (state !== 'insecure') return verdict;
		return verdict.finding === 'ok' ? { ...verdict, secureUrl: providerId } : { finding: 'insecure', reason: 'http' };
	};
}

function ownFile(isThere: boolean): Verdict {
	return isThere ? { finding: 'ok' } : { finding: 'unavailable', reason: 'no_file' };
}

function verdictOfProblem(error: unknown): Verdict {
	if (!(error instanceof FetchProblem)) throw error;
	switch (error.key) {
		case 'address':
		case 'redirects':
			return { finding: 'unavailable', reason: error.key };
		case 'large':
			return { finding: 'unavailable', reason: 'wrong_type' };
		case 'timeout':
			return { finding: 'unknown', reason: 'timeout' };
		case 'network':
			return { finding: 'unknown', reason: 'no_answer' };
	}
}

/** The oEmbed answer of a page of videos. */
async function askPage(fetch: Fetch, oEmbed: string, watchUrl: string): Promise<Verdict> {
	const answer = await fetch(`${oEmbed}?format=json&url=${encodeURIComponent(watchUrl)}`);
	if (answer.status === 401 || answer.status === 403) return { finding: 'embed_disabled', reason: 'forbidden' };
	const failed = failureOf(answer);
	if (failed) return failed;
	const said = parse(answer.body);
	if (!said) return { finding: 'unavailable', reason: 'wrong_type' };
	const poster = said.thumbnail_url;
	return { finding: 'ok', ...(typeof poster === 'string' && /^https:\/\/.{1,1900}$/.test(poster) && { poster }) };
}

function parse(body: Buffer): { thumbnail_url?: unknown } | undefined {
	try {
		const value: unknown = JSON.parse(body.toString('utf8'));
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}

/** A film's file: its head, or where that is not given its first byte. */
async function askFile(fetch: Fetch, address: string): Promise<Verdict> {
	const head = await fetch(address, { method: 'HEAD' });
	const answer = head.status === 200 ? head : await fetch(address, { headers: { range: 'bytes=0-0' }, most: 0, cut: true });
	return (
		failureOf(answer) ??
		leadsAway(answer) ??
		(answer.type.startsWith('video/') ? { finding: 'ok' } : { finding: 'unavailable', reason: 'wrong_type' })
	);
}

/** The manifest of a stream. */
async function askStream(fetch: Fetch, address: string): Promise<Verdict> {
	const answer = await fetch(address, { cut: true });
	const isManifest = answer.body.toString('utf8', 0, 16).replace('\uFEFF', '').startsWith('#EXTM3U');
	return failureOf(answer) ?? leadsAway(answer) ?? (isManifest ? { finding: 'ok' } : { finding: 'unavailable', reason: 'wrong_type' });
}

/** Browsers do not follow from https to http. */
function leadsAway({ url }: Answered): Verdict | undefined {
	return url.startsWith('http:') ? { finding: 'insecure', reason: 'http' } : undefined;
}

function failureOf({ status }: Answered): Verdict | undefined {
	if (status === 200 || status === 206) return undefined;
	if (status === 401 || status === 403) return { finding: 'expired', reason: 'expired' };
	if (status === 429 || status >= 500 || status < 400) return { finding: 'unknown', reason: 'server_error' };
	return { finding: 'unavailable', reason: 'gone' };
}
