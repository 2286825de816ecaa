import { normalizeText } from '../text/normalize.ts';
import { fileProviders, type Provider, pageProviders } from './providers.ts';
import type { VideoProvider, VideoReason } from './states.ts';

export type Classification = {
	state: 'unchecked' | 'malformed' | 'unsupported' | 'insecure';
	reason?: VideoReason;
	provider?: VideoProvider;
	id?: string;
	embedUrl?: string;
	watchUrl?: string;
};

const maxLength = 2000;
const ownOrigin = 'https://own.invalid';
const otherMedia = /\.(?:avi|mov|wmv|flv|f4v|mkv|mpe?g|3gp|ogv|ogg|ts|mpd|mp3|m4a)$/i;

/** What an address pasted as a video is, told from its text alone; never throws. `unchecked`: well formed, nobody was asked yet. */
export function classify(input: string): Classification {
	const text = normalizeText(input).trim();
	if (text === '') return malformed('empty');
	if (text.length > maxLength) return malformed('too_long');
	if (/^(?:<|&lt;)|<iframe/i.test(text)) return malformed('iframe');
	if (/^[/\\](?![/\\])/.test(text)) return classifyOwn(text);

	const { url, complete } = parse(text);
	if (!url) return malformed('not_a_url');
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return malformed('scheme');
	const provider = pageProviders.find(({ hosts }) => hosts.includes(url.hostname));
	return provider ? classifyPage(provider, url) : classifyFile(url, complete);
}

/** `youtu.be/…` and `//youtu.be/…` are read as https and marked incomplete; `youtu.be:443/…` too, though it parses as a scheme. */
function parse(text: string): { url?: URL; complete: boolean } {
	const url = URL.parse(text);
	if (url && !url.protocol.includes('.')) return { url, complete: true };
	const bare = text.replace(/^[/\\]{2}/, '');
	const assumed = /^[^\s/\\?#]*[.。．｡]/.test(bare) ? URL.parse(`https://${bare}`) : null;
	return { url: assumed ?? undefined, complete: false };
}

function classifyPage(provider: Provider, url: URL): Classification {
	const refused = refusedAuthority(url);
	if (refused) return refused;
	const id = provider.idOf(url);
	return id ? unchecked(provider, id, provider.startOf?.(url)) : { ...malformed('id'), provider: provider.name };
}

function classifyFile(url: URL, complete: boolean): Classification {
	const provider = fileProviders.find((candidate) => candidate.idOf(url));
	if (!isPublicHost(url.hostname)) return unsupported('host');
	if (!provider) return unsupported(otherMedia.test(url.pathname) ? 'file_type' : 'host');
	if (!complete) return malformed('not_a_url');
	const refused = refusedAuthority(url);
	if (refused) return refused;
	if (url.protocol === 'https:') return unchecked(provider, url.href);
	return { state: 'insecure', reason: 'http', provider: provider.name, id: url.href.replace(/^http:/, 'https:') };
}

/** A file of our own: `/media/…`, kept relative. */
function classifyOwn(path: string): Classification {
	const url = URL.parse(path, ownOrigin);
	if (url?.origin !== ownOrigin || !/^\/media\/./.test(url.pathname)) return malformed('not_a_url');
	const provider = fileProviders.find((candidate) => candidate.idOf(url));
	return provider ? unchecked(provider, url.href.slice(ownOrigin.length)) : unsupported('file_type');
}

function refusedAuthority(url: URL): Classification | undefined {
	if (url.username !== '' || url.password !== '') return malformed('credentials');
	return url.port === '' ? undefined : unsupported('port');
}

/** Whether a host has a public name: no IP address, no single label, none of the names that stay inside a network. */
function isPublicHost(hostname: string): boolean {
	return /^(?:[a-z0-9_-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(hostname) && !/\.(?:localhost|local|internal|arpa)$/.test(hostname);
}

function unchecked(provider: Provider, id: string, start?: number): Classification {
	return { state: 'unchecked', provider: provider.name, id, embedUrl: provider.embedUrl(id, start), watchUrl: provider.watchUrl(id) };
}

function malformed(reason: VideoReason): Classification {
	return { state: 'malformed', reason };
}

function unsupported(reason: VideoReason): Classification {
	return { state: 'unsupported', reason };
}
