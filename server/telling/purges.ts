import type { Heard } from '#db/telling/hear.ts';
import { pathOf } from '#lib/address.ts';
import type { Telling } from '#lib/environment.ts';
import { localeCodes, locales } from '#lib/locales.ts';
import type { Fetch } from '#media/guarded-fetch.ts';
import { atOnce, type Service } from './service.ts';
import { requireHeard, Undelivered } from './undelivered.ts';

/** More tags at once are told as one: everything. */
const most = 500;
/** What is no tag of any answer: words of change records for others. */
const ofOthers = /^(left:|redirects$)/;

/** The tags that answers carry (`Cache-Tag`), and addresses of their own, which begin with a slash. */
function tagsOf({ keys }: Heard): string[] {
	const tags = keys.flatMap((key) => (key.startsWith('path:/') ? [key.slice(5)] : ofOthers.test(key) ? [] : [key]));
	return tags.length > most ? ['site'] : tags;
}

const isPath = (subject: string) => subject.startsWith('/');
const split = (subjects: string[]) => ({ tags: subjects.filter((each) => !isPath(each)), paths: subjects.filter(isPath) });

/**
 * A Varnish server of the operator's own, which may be at a private address: PURGE of an address, or with a pattern for the Cache-Tag header
 * of what it keeps (deploy/varnish/portal.vcl understands both).
 */
export function varnish(origin: string, host: string): Service {
	const ask = async (method: string, path: string, headers: Record<string, string>, signal: AbortSignal) => {
		const answer = await fetch(origin + path, { method, headers: { ...headers, 'x-forwarded-host': host }, redirect: 'manual', signal });
		requireHeard({
			status: answer.status,
			retryAfter: answer.headers.get('retry-after') ?? undefined,
			body: Buffer.from((await answer.text()).slice(0, 2000)),
		});
	};
	return {
		...{ name: `varnish ${origin}`, batch: 100, ...atOnce, subjects: (_, heard) => tagsOf(heard) },
		async send(subjects, signal) {
			const { tags, paths } = split(subjects);
			const pattern = `(^|,)(${tags.map((tag) => tag.replace(/[^\w:-]/g, '.')).join('|')})(,|$)`;
			if (tags.length > 0) await ask('PURGE', '/', { 'cache-tag-pattern': pattern }, signal);
			for (const path of paths) await ask('PURGE', path, {}, signal);
		},
	};
}

/** Cloudflare: by tags, or by addresses where a plan has no tags (developers.cloudflare.com/api, purge_cache). */
export function cloudflare({ zone, token, by }: NonNullable<Telling['cloudflare']>, siteUrl: string, fetch: Fetch): Service {
	const purge = async (what: Record<string, unknown>, signal: AbortSignal) => {
		const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
		const address = `https://api.cloudflare.com/client/v4/zones/${zone}/purge_cache`;
		const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(what), signal });
		requireHeard(answer);
		if (!/"success"\s*:\s*true/.test(answer.body.toString())) throw new Undelivered(answer.body.toString().slice(0, 200));
	};
	return {
		// The smallest number that every plan takes in one message.
		...{ name: 'cloudflare', batch: 30, ...atOnce },
		subjects: (_, heard) => (by === 'tags' ? tagsOf(heard) : addressesOf(heard)),
		async send(subjects, signal) {
			const { tags, paths } = split(subjects);
			if (by === 'urls' && tags.includes('site')) return purge({ purge_everything: true }, signal);
			if (tags.length > 0) await purge({ tags }, signal);
			if (paths.length > 0) await purge({ files: paths.map((path) => siteUrl + path) }, signal);
		},
	};
}

/** The addresses of what changed: articles, and the lists that readers come to for them. */
function addressesOf(heard: Heard): string[] {
	const named = heard.keys.flatMap((key) => {
		const [word = '', slug = ''] = key.split(':');
		if (word === 'home') return localeCodes.map((locale) => pathOf({ page: 'home', locale }));
		if (word === 'section' || word === 'page') return localeCodes.map((locale) => `${locales[locale].prefix}/${slug}`);
		if (word === 'topic' || word === 'author') return localeCodes.map((locale) => pathOf({ page: word, locale, slug }));
		return word === 'video' || word === 'corrections' ? localeCodes.map((locale) => pathOf({ page: word, locale })) : [];
	});
	const addresses = new Set([...heard.articles.map(({ path }) => path), ...named, ...tagsOf(heard).filter(isPath)]);
	return heard.keys.includes('site') || addresses.size > most ? ['site'] : [...addresses];
}

/** Fastly: by the keys that answers carry (`Surrogate-Key`), or an address (www.fastly.com/documentation, purging). */
export function fastly({ service, token }: NonNullable<Telling['fastly']>, siteUrl: string, fetch: Fetch): Service {
	const headers = { 'fastly-key': token, accept: 'application/json', 'content-type': 'application/json' };
	return {
		...{ name: 'fastly', batch: 256, ...atOnce, subjects: (_, heard) => tagsOf(heard) },
		async send(subjects, signal) {
			const { tags, paths } = split(subjects);
			const address = `https://api.fastly.com/service/${service}/purge`;
			if (tags.length > 0)
				requireHeard(await fetch(address, { method: 'POST', headers, body: JSON.stringify({ surrogate_keys: tags }), signal }));
			for (const path of paths)
				requireHeard(await fetch(`https://api.fastly.com/purge/${new URL(siteUrl).host}${path}`, { method: 'POST', headers, signal }));
		},
	};
}
