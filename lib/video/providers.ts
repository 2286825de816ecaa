import type { VideoProvider } from './states.ts';

export type Provider = {
	name: VideoProvider;
	/** Exact host names; none where any public host may serve the file. */
	hosts: readonly string[];
	/** What names the video at this provider, undefined for pages that are no video. For files the whole address. */
	idOf(url: URL): string | undefined;
	/** Seconds into the video at which the address asks to begin. */
	startOf?(url: URL): number | undefined;
	/** What goes into the player: always https, built from the id alone. */
	embedUrl(id: string, start?: number): string;
	/** The provider's page of the video, for people. */
	watchUrl(id: string): string;
};

const youtube: Provider = {
	name: 'youtube',
	hosts: [
		'youtube.com',
		'www.youtube.com',
		'm.youtube.com',
		'music.youtube.com',
		'youtu.be',
		'www.youtu.be',
		'youtube-nocookie.com',
		'www.youtube-nocookie.com',
	],
	idOf(url) {
		const [first, second, ...more] = segments(url);
		if (url.hostname.endsWith('youtu.be')) return second === undefined ? youtubeId(first) : undefined;
		if (more.length > 0) return undefined;
		if (first === 'watch') return youtubeId(second ?? url.searchParams.get('v') ?? undefined);
		return ['shorts', 'live', 'embed', 'v', 'e'].includes(first ?? '') ? youtubeId(second) : undefined;
	},
	startOf(url) {
		const { searchParams } = url;
		return seconds(searchParams.get('t') ?? searchParams.get('start') ?? new URLSearchParams(url.hash.slice(1)).get('t') ?? '');
	},
	embedUrl: (id, start) => `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
	watchUrl: (id) => `https://www.youtube.com/watch?v=${id}`,
};

/** The id of an unlisted video is `ID/HASH`, as in its address. */
const vimeo: Provider = {
	name: 'vimeo',
	hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
	idOf(url) {
		const form = url.hostname === 'player.vimeo.com' ? vimeoPlayerPath : vimeoPath;
		const { id, inPath } = form.exec(url.pathname)?.groups ?? {};
		const hash = inPath || url.searchParams.get('h');
		if (!id || (hash && !/^[0-9a-f]{6,20}$/i.test(hash))) return undefined;
		return hash ? `${id}/${hash}` : id;
	},
	embedUrl(id) {
		const [video, hash] = id.split('/');
		return `https://player.vimeo.com/video/${video}?${hash ? `h=${hash}&` : ''}dnt=1`;
	},
	watchUrl: (id) => `https://vimeo.com/${id}`,
};

const vimeoPlayerPath = /^\/video\/(?<id>[1-9]\d{0,11})\/?$/;
const vimeoPath =
	/^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|(?:album|showcase)\/\d+\/video\/|ondemand\/[\w-]+\/|manage\/videos\/)?(?<id>[1-9]\d{0,11})(?:\/(?<inPath>[^/]+))?\/?$/;

const dailymotion: Provider = {
	name: 'dailymotion',
	hosts: ['dailymotion.com', 'www.dailymotion.com', 'geo.dailymotion.com', 'dai.ly'],
	idOf(url) {
		const { hostname, pathname, searchParams } = url;
		if (hostname === 'geo.dailymotion.com') {
			return /^\/player(?:\/\w+)?\.html$/.test(pathname) ? dailymotionId(searchParams.get('video')) : undefined;
		}
		const form = hostname === 'dai.ly' ? /^\/([^/]+)\/?$/ : /^\/(?:embed\/)?video\/([^/_]+)(?:_[^/]*)?\/?$/;
		return dailymotionId(form.exec(pathname)?.[1]);
	},
	embedUrl: (id) => `https://geo.dailymotion.com/player.html?video=${id}`,
	watchUrl: (id) => `https://www.dailymotion.com/video/${id}`,
};

const file: Provider = { name: 'file', ...servedAs(/\.(?:mp4|m4v|webm)$/i) };
const hls: Provider = { name: 'hls', ...servedAs(/\.m3u8$/i) };

export const pageProviders = [youtube, vimeo, dailymotion] as const;
export const fileProviders = [file, hls] as const;

function servedAs(extension: RegExp): Omit<Provider, 'name'> {
	return {
		hosts: [],
		idOf: (url) => (extension.test(url.pathname) ? url.href : undefined),
		embedUrl: (address) => address,
		watchUrl: (address) => address,
	};
}

function segments(url: URL): string[] {
	return url.pathname.split('/').filter((segment) => segment !== '');
}

/** `videoseries` and `live_stream` have the form of an id but stand for a playlist and a channel. */
function youtubeId(id?: string): string | undefined {
	return id && /^[\w-]{11}$/.test(id) && id !== 'videoseries' && id !== 'live_stream' ? id : undefined;
}

function dailymotionId(id?: string | null): string | undefined {
	return id && /^[xk][a-z0-9]{2,24}$/i.test(id) ? id : undefined;
}

/** Seconds of `90`, `90s`, `1m30s`, `1h2m3s`; undefined for anything else and for none. */
function seconds(time: string): number | undefined {
	const [, hours = 0, minutes = 0, rest = 0] = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time) ?? [];
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) || undefined;
}

/** The origins from which players are framed. */
export const embedOrigins: readonly string[] = pageProviders.map((provider) => new URL(provider.embedUrl('x')).origin);
