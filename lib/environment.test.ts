import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { environment, readEnvironment } from './environment.ts';

const problems = (variables: Record<string, string>) => {
	try {
		readEnvironment(variables);
	} catch (error) {
		return error instanceof Error ? error.message : '';
	}
	return '';
};

describe('without any variable', () => {
	test('the portal runs with its defaults', () => {
		const dataDir = resolve('data');
		expect(readEnvironment({})).toMatchObject({
			port: 3000,
			dataDir,
			databaseFile: `${dataDir}/portal.db`,
			mediaDir: `${dataDir}/media`,
			siteUrl: 'http://localhost:3000',
			demo: true,
			logLevel: 'info',
			webConcurrency: 1,
			pageCacheBytes: 256 * 1_048_576,
		});
	});

	test('and so it does when they are empty', () => {
		const names = ['PORT', 'HOST', 'DATA_DIR', 'SITE_URL', 'DEMO', 'LOG_LEVEL', 'WEB_CONCURRENCY', 'PAGE_CACHE_MB', 'METRICS_TOKEN'];
		expect(readEnvironment(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readEnvironment({}));
	});
});

describe('the address of the site', () => {
	test.each([
		['https://bao.example', 'https://bao.example'],
		['https://bao.example/', 'https://bao.example'],
		['https://bao.example/tin?x#y', 'https://bao.example'],
		['https://BAO.example:443', 'https://bao.example'],
		['http://localhost:8080/', 'http://localhost:8080'],
	])('%s stands before every path as %s', (given, origin) => {
		expect(readEnvironment({ SITE_URL: given }).siteUrl).toBe(origin);
	});

	test('follows the port when it is not given', () => {
		expect(readEnvironment({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
	});

	test.each(['bao.example', '/tin', 'ftp://bao.example', 'javascript:alert(1)', 'https://'])('cannot be %s', (given) => {
		expect(problems({ SITE_URL: given })).toContain('SITE_URL');
	});
});

test.each([
	['PORT', ['0', '65536', '80.5', 'abc', '-1']],
	['DEMO', ['yes', 'true', '2']],
	['LOG_LEVEL', ['INFO', 'verbose']],
])('%s is refused when it is none of its values', (name, values) => {
	for (const value of values) expect(problems({ [name]: value }), value).toContain(name);
});

test('every bad variable is named at once, and no good one', () => {
	const lines = problems({ PORT: 'abc', DEMO: 'yes', SITE_URL: 'bao', LOG_LEVEL: 'loud', HOST: '127.0.0.1' }).split('\n');
	expect(lines[0]).toBe('These environment variables need attention (see .env.example):');
	expect(
		lines
			.slice(1)
			.map((line) => line.trim().split(':')[0])
			.sort(),
	).toEqual(['DEMO', 'LOG_LEVEL', 'PORT', 'SITE_URL']);
});

describe('who is told of what changed', () => {
	test('nobody, unless it is said', () => {
		expect(readEnvironment({}).telling).toEqual({ varnish: [] });
		expect(readEnvironment({ CLOUDFLARE_ZONE: 'abc' }).telling).toEqual({ varnish: [] });
	});

	test('each whose settings are there', () => {
		const given = {
			INDEXNOW_KEY: 'abcdef-123456',
			WEBSUB_HUB: 'https://hub.example/',
			PURGE_VARNISH_URL: 'http://10.0.0.2:6081, http://cache-2/',
		};
		expect(
			readEnvironment({ ...given, CLOUDFLARE_ZONE: 'z1', CLOUDFLARE_TOKEN: 't', FASTLY_SERVICE: 's', FASTLY_TOKEN: 'f' }).telling,
		).toEqual({
			indexNowKey: 'abcdef-123456',
			webSubHub: 'https://hub.example/',
			varnish: ['http://10.0.0.2:6081', 'http://cache-2'],
			cloudflare: { zone: 'z1', token: 't', by: 'tags' },
			fastly: { service: 's', token: 'f' },
		});
	});

	test.each([
		['INDEXNOW_KEY', 'short'],
		['INDEXNOW_KEY', '../../etc/passwd'],
		['WEBSUB_HUB', 'hub.example'],
		['PURGE_VARNISH_URL', 'http://a, b'],
		['CLOUDFLARE_ZONE', 'a/../b'],
	])('%s cannot be %s', (name, value) => {
		expect(problems({ [name]: value })).toContain(name);
	});
});

test('other variables of the machine are no concern of ours', () => {
	expect(readEnvironment({ PATH: '/bin', HOME: '/root' })).toEqual(readEnvironment({}));
});

test('the example file says what every setting is by default', () => {
	const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));
	expect(readEnvironment(example)).toEqual(readEnvironment({}));
});

describe('of this process', () => {
	afterEach(() => void vi.unstubAllEnvs());

	test('the settings are read once', () => {
		vi.stubEnv('PORT', '4321');
		expect(environment().port).toBe(4321);
		vi.stubEnv('PORT', '4322');
		expect(environment().port).toBe(4321);
	});
});
