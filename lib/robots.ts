import { pathOf } from './address.ts';
import { localeCodes } from './locales.ts';

/**
 * Crawlers that gather texts for language models and what answers from them, by the names their makers publish. Search engines, and
 * those that fetch one page because somebody asks about it, are not among them.
 */
export const aiCrawlers = [
	'AI2Bot',
	'Amazonbot',
	'anthropic-ai',
	'Applebot-Extended',
	'Bytespider',
	'CCBot',
	'ClaudeBot',
	'cohere-training-data-crawler',
	'Diffbot',
	'FacebookBot',
	'Google-CloudVertexBot',
	'Google-Extended',
	'GPTBot',
	'meta-externalagent',
	'omgili',
	'PanguBot',
	'PerplexityBot',
	'TikTokSpider',
	'Timpibot',
] as const;

/** robots.txt: nothing of the desk, no searches, of what programs ask only what articles lead to, where the sitemaps are; crawlers for language models are shut out when `refusesAi`. */
export function writeRobots({ siteUrl, refusesAi }: { siteUrl: string; refusesAi: boolean }): string {
	const searches = localeCodes.map((locale) => `Disallow: ${pathOf({ page: 'search', locale })}?`);
	const desk = ['Disallow: /admin$', 'Disallow: /admin/', 'Disallow: /preview/'];
	// The longest rule decides (RFC 9309); for old programs, which obey the first, what is allowed stands first.
	const machines = ['Allow: /api/oembed', 'Disallow: /api/'];
	const everybody = ['User-agent: *', ...machines, ...desk, ...searches];
	const shutOut = refusesAi ? [...aiCrawlers.map((name) => `User-agent: ${name}`), 'Disallow: /', ''] : [];
	const sitemaps = ['/sitemap.xml', '/news-sitemap.xml'].map((path) => `Sitemap: ${siteUrl}${path}`);
	return `${[...shutOut, ...everybody, '', ...sitemaps].join('\n')}\n`;
}
