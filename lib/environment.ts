import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { isStrong } from './password.ts';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** What goes into the path of an address. */
const word = z.string().regex(/^\w+$/, 'Use letters and digits only');

const Variables = z.object({
	PORT: z.coerce.number().int().min(1).max(65535).default(3000),
	HOST: z.string().default('0.0.0.0'),
	DATA_DIR: z.string().default('./data'),
	SITE_URL: z
		.url({ protocol: /^https?$/ })
		.transform((url) => new URL(url).origin)
		.optional(),
	DEMO: flag.default(true),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
	WEB_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(1),
	PAGE_CACHE_MB: z.coerce.number().int().min(8).max(1024).default(256),
	ADMIN_EMAIL: z
		.email()
		.transform((email) => email.toLowerCase())
		.optional(),
	ADMIN_PASSWORD: z.string().refine(isStrong, 'Use at least 12 characters that nobody would guess').optional(),
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
	SMTP_FROM: z.email().optional(),
	INDEXNOW_KEY: z
		.string()
		.regex(/^[A-Za-z0-9-]{8,128}$/, 'Use 8 to 128 letters, digits and dashes')
		.optional(),
	WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional(),
	PURGE_VARNISH_URL: z
		.string()
		.transform((value) => value.split(/[\s,]+/).filter((part) => part !== ''))
		.pipe(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)))
		.default([]),
	CLOUDFLARE_ZONE: word.optional(),
	CLOUDFLARE_TOKEN: z.string().optional(),
	CLOUDFLARE_PURGE: z.enum(['tags', 'urls']).default('tags'),
	FASTLY_SERVICE: word.optional(),
	FASTLY_TOKEN: z.string().optional(),
	METRICS_TOKEN: z.string().min(16, 'Use at least 16 characters: whoever knows it reads the figures').optional(),
});

/** The services that hear of changes: search engines, the hub of the feeds, the caches before the portal. */
export type Telling = {
	indexNowKey?: string;
	webSubHub?: string;
	/** Origins of the Varnish servers. */
	varnish: string[];
	cloudflare?: { zone: string; token: string; by: 'tags' | 'urls' };
	fastly?: { service: string; token: string };
};

export type Environment = {
	port: number;
	host: string;
	dataDir: string;
	databaseFile: string;
	mediaDir: string;
	/** Origin of every absolute address, without a slash at its end. */
	siteUrl: string;
	demo: boolean;
	logLevel: 'debug' | 'info' | 'warn' | 'error';
	/** How many renderer processes there are. */
	webConcurrency: number;
	pageCacheBytes: number;
	/** The first editor, made when there is none. */
	adminEmail?: string;
	adminPassword?: string;
	/** The server that carries the desk's letters, and whom they are from; without both none is sent. */
	smtp?: { url: string; from: string };
	/** Who is told of what changed; each is off without its settings (ADR 017). */
	telling: Telling;
	/** Opens /metrics; without one there are none. */
	metricsToken?: string;
};

let cached: Environment | undefined;

/** The settings of this process, read once from its environment variables; throws one error that names every bad one. */
export function environment(): Environment {
	cached ??= readEnvironment({ ...variablesOfFile(), ...process.env });
	return cached;
}

/** What a `.env` file in the project's folder says; the variables of the process come before it. */
function variablesOfFile(): Record<string, string | undefined> {
	return existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
}

/** The settings that the given variables describe; empty ones count as absent. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
	const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
	const parsed = Variables.safeParse(given);
	if (!parsed.success) throw new Error(problems(parsed.error));
	const { PORT, HOST, DATA_DIR, SITE_URL, DEMO, LOG_LEVEL, WEB_CONCURRENCY, PAGE_CACHE_MB } = parsed.data;
	const { METRICS_TOKEN, ADMIN_EMAIL, ADMIN_PASSWORD, SMTP_URL, SMTP_FROM } = parsed.data;
	const dataDir = resolve(/* turbopackIgnore: true */ DATA_DIR);
	return {
		port: PORT,
		host: HOST,
		dataDir,
		databaseFile: join(dataDir, 'portal.db'),
		mediaDir: join(dataDir, 'media'),
		siteUrl: SITE_URL ?? `http://localhost:${PORT}`,
		demo: DEMO,
		logLevel: LOG_LEVEL,
		webConcurrency: WEB_CONCURRENCY,
		pageCacheBytes: PAGE_CACHE_MB * 1_048_576,
		...(SMTP_URL && SMTP_FROM && { smtp: { url: SMTP_URL, from: SMTP_FROM } }),
		telling: tellingOf(parsed.data),
		metricsToken: METRICS_TOKEN,
		adminEmail: ADMIN_EMAIL,
		adminPassword: ADMIN_PASSWORD,
	};
}

function tellingOf(given: z.output<typeof Variables>): Telling {
	const { INDEXNOW_KEY, WEBSUB_HUB, PURGE_VARNISH_URL, CLOUDFLARE_ZONE, CLOUDFLARE_TOKEN, FASTLY_SERVICE, FASTLY_TOKEN } = given;
	return {
		...(INDEXNOW_KEY && { indexNowKey: INDEXNOW_KEY }),
		...(WEBSUB_HUB && { webSubHub: WEBSUB_HUB }),
		varnish: PURGE_VARNISH_URL,
		...(CLOUDFLARE_ZONE &&
			CLOUDFLARE_TOKEN && { cloudflare: { zone: CLOUDFLARE_ZONE, token: CLOUDFLARE_TOKEN, by: given.CLOUDFLARE_PURGE } }),
		...(FASTLY_SERVICE && FASTLY_TOKEN && { fastly: { service: FASTLY_SERVICE, token: FASTLY_TOKEN } }),
	};
}

function problems(error: z.ZodError): string {
	const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
	return `These environment variables need attention (see .env.example):\n${lines.join('\n')}`;
}
