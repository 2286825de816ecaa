import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
	// Metadata belongs into <head> for every client, not only for known bots (ADR 002).
	htmlLimitedBots: /.*/,
	poweredByHeader: false,
	// The front answers conditional requests and compresses; a renderer does neither.
	generateEtags: false,
	compress: true,
	reactStrictMode: true,
	// `npm run check` reads the types; a reader's server need not wait for it.
	typescript: { ignoreBuildErrors: true },
	serverExternalPackages: ['better-sqlite3', 'sharp'],
	// A renderer holds the code of the pages that were asked for, not of the whole desk.
	experimental: { preloadEntriesOnStart: false },
};

const withMessages = createNextIntlPlugin({
	requestConfig: './i18n/request.ts',
	// Messages are parsed at the build, not at every page: a tenth of an article's processor time.
	experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

export default withMessages(config);
