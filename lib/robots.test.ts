import { describe, expect, test } from 'vitest';
import { writeRobots } from './robots.ts';

/** Whether a crawler may fetch a path, by the rules of RFC 9309: its own group, else everybody's; the longest rule decides. */
function mayFetch(robots: string, crawler: string, path: string): boolean {
	const groups: { names: string[]; rules: { rule: string; isAllowed: boolean }[] }[] = [];
	for (const block of robots.split(/\n(?=User-agent:)/)) {
		const lines = block.split('\n');
		const names = lines.flatMap((line) => /^User-agent: (.+)$/.exec(line)?.[1]?.toLowerCase() ?? []);
		const rules = lines.flatMap((line) => {
			const [, word, rule] = /^(Allow|Disallow): (.+)$/.exec(line) ?? [];
			return rule === undefined ? [] : [{ rule, isAllowed: word === 'Allow' }];
		});
		const last = groups.at(-1);
		// Names without rules between them share the rules that follow.
		if (last?.rules.length === 0) {
			last.names.push(...names);
			last.rules.push(...rules);
		} else groups.push({ names, rules });
	}
	const own = groups.find(({ names }) => names.includes(crawler.toLowerCase())) ?? groups.find(({ names }) => names.includes('*'));
	const fits = ({ rule }: { rule: string }) => (rule.endsWith('$') ? path === rule.slice(0, -1) : path.startsWith(rule));
	const [longest] = own?.rules.filter(fits).sort((one, other) => other.rule.length - one.rule.length) ?? [];
	return longest?.isAllowed ?? true;
}

const open = writeRobots({ siteUrl: 'https://bao.example', refusesAi: false });
const closed = writeRobots({ siteUrl: 'https://bao.example', refusesAi: true });

test('crawlers may fetch what readers read, and are told where the sitemaps are', () => {
	for (const path of ['/', '/thoi-su/cau-moi-12', '/en/topics/tea', '/media/a.webp', '/feed.xml', '/administration', '/api/oembed?url=x'])
		expect(mayFetch(open, 'Googlebot', path)).toBe(true);
	for (const path of ['/admin', '/admin/articles', '/api/ninjs/1', '/preview/x', '/tim-kiem?q=cam', '/en/search?q=tea'])
		expect(mayFetch(open, 'Googlebot', path)).toBe(false);
	// Programs that take the first rule that fits read the same.
	expect(open.indexOf('Allow: /api/oembed')).toBeLessThan(open.indexOf('Disallow: /api/'));
	expect(open.match(/^Sitemap: .*$/gm)).toEqual([
		'Sitemap: https://bao.example/sitemap.xml',
		'Sitemap: https://bao.example/news-sitemap.xml',
	]);
});

describe('a paper that shuts out crawlers for language models', () => {
	test.each([
		'GPTBot',
		'ClaudeBot',
		'CCBot',
		'Google-Extended',
		'PerplexityBot',
		'Bytespider',
		'Applebot-Extended',
		'Amazonbot',
		'meta-externalagent',
	])('%s fetches nothing', (crawler) => {
		expect(mayFetch(open, crawler, '/thoi-su')).toBe(true);
		expect(mayFetch(closed, crawler, '/thoi-su')).toBe(false);
		expect(mayFetch(closed, crawler, '/')).toBe(false);
	});

	test('stays open to search engines', () => {
		for (const crawler of ['Googlebot', 'bingbot', 'coccocbot-web']) expect(mayFetch(closed, crawler, '/thoi-su')).toBe(true);
		expect(closed).toContain('Sitemap: https://bao.example/sitemap.xml');
	});
});
