import type { VideoTrouble } from './invalid-video.ts';

/** What YouTube's player reports: a wrong id, its own failure, removed or private, not for other sites (twice), no referrer. */
const troubles: Record<number, VideoTrouble> = {
	2: 'malformed',
	5: 'malformed',
	100: 'unavailable',
	101: 'embed_disabled',
	150: 'embed_disabled',
	153: 'malformed',
};

/** Whether the player at this address speaks YouTube's protocol. */
export function isYouTube({ hostname }: URL): boolean {
	return hostname.endsWith('youtube-nocookie.com');
}

/** What makes the player speak to this page. */
export function withProtocol(address: URL): URL {
	for (const [name, value] of Object.entries({ enablejsapi: '1', origin: location.origin, playsinline: '1' }))
		address.searchParams.set(name, value);
	return address;
}

/** Asks a player until it answers, and passes on what it reports; only what comes from that frame and the provider's origin counts. */
export function listenTo(
	frame: HTMLIFrameElement,
	origin: string,
	signal: AbortSignal,
	heard: (trouble: VideoTrouble | undefined) => void,
): void {
	const tell = (message: object) => frame.contentWindow?.postMessage(JSON.stringify({ ...message, id: 1, channel: 'widget' }), '*');
	// To any origin: there is nothing secret in it, and a frame that failed to load has another than the provider's.
	const asking = setInterval(() => {
		tell({ event: 'listening' });
		tell({ event: 'command', func: 'addEventListener', args: ['onError'] });
	}, 400);
	const stopAsking = () => clearInterval(asking);
	signal.addEventListener('abort', stopAsking);
	const onMessage = ({ source, origin: from, data }: MessageEvent) => {
		if (source !== frame.contentWindow || from !== origin) return;
		stopAsking();
		heard(troubleIn(data));
	};
	addEventListener('message', onMessage, { signal });
}

function troubleIn(data: unknown): VideoTrouble | undefined {
	try {
		const { event, info } = JSON.parse(String(data));
		return event === 'onError' ? troubles[info] : undefined;
	} catch {
		return undefined;
	}
}
