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
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
