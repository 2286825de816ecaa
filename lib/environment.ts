import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { isStrong } from './password.ts';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

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
	METRICS_TOKEN: z.string().min(16, 'Use at least 16 characters: whoever knows it reads the figures').optional(),
});

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
		metricsToken: METRICS_TOKEN,
		adminEmail: ADMIN_EMAIL,
		adminPassword: ADMIN_PASSWORD,
	};
}

function problems(error: z.ZodError): string {
	const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
	return `These environment variables need attention (see .env.example):\n${lines.join('\n')}`;
}
