import { type NextRequest, NextResponse } from 'next/server';
import { sharedDatabase } from '#db/client.ts';
import { innerPage } from '#db/reading/inner-page.ts';
import { localeOfArticle } from '#db/reading/preview.ts';
import { type Resolution, resolve, resolveQuery } from '#db/reading/resolve.ts';
import { secretOf } from '#db/secret.ts';
import { localeOf } from '#lib/address.ts';
import { environment } from '#lib/environment.ts';
import { readPreviewToken } from '#lib/preview-token.ts';

/**
 * Only what has a route of its own goes past (any other path would be taken for a language by app/(site)/[locale]), and what the
 * front has routed already: nobody else can send that header, since renderers listen on loopback and the front passes none on.
 */
export const config = {
	matcher: [
		{
			source: '/((?!_next/(?:static|image)/|media/[^/]+$|(?:healthz|readyz)$|icon\\.svg$|admin(?:/|$)|api/).*)',
			missing: [{ type: 'header', key: 'x-portal-routed' }],
		},
	],
};

/** Decides what a reader's address answers, and sends it to the page that shows it (ADR 004). */
export function proxy(request: NextRequest): NextResponse {
	const { pathname, search, searchParams } = request.nextUrl;
	if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed();
	const lower = pathname.includes('%') ? pathname : pathname.toLowerCase();
	try {
		if (pathname.startsWith('/preview/')) return preview(request);
		const db = sharedDatabase(environment().databaseFile);
		const found =
			resolveQuery(db, lower, search.slice(1)) ?? resolve(db, lower, searchParams.get('page'), Object.fromEntries(searchParams));
		// What has moved is sent on once, however it was written.
		if (lower !== pathname && found.kind !== 'moved') return redirect(request, lower + search, 308);
		return answer(request, found);
	} catch (error) {
		console.error(`Could not resolve ${pathname}:`, error);
		return rewrite(request, `/${localeOf(pathname)}/plain/broken`, 500);
	}
}

/** A working copy in the real page (the front answers this before us, and keeps it from caches). */
function preview(request: NextRequest): NextResponse {
	const { databaseFile, dataDir } = environment();
	const token = request.nextUrl.pathname.slice('/preview/'.length);
	const id = readPreviewToken(secretOf(dataDir), token);
	const locale = id === undefined ? undefined : localeOfArticle(sharedDatabase(databaseFile), id);
	return locale === undefined ? rewrite(request, '/vi/absent/unknown', 404) : rewrite(request, `/${locale}/preview/${token}`, 200);
}

function answer(request: NextRequest, found: Resolution): NextResponse {
	if (found.kind === 'moved') return redirect(request, found.to, 301);
	const { path, status } = innerPage(found, request.nextUrl.pathname);
	return rewrite(request, path, status);
}

function rewrite(request: NextRequest, path: string, status: number): NextResponse {
	const url = request.nextUrl.clone();
	url.pathname = path;
	return NextResponse.rewrite(url, { status });
}

/** Next makes the location relative, since its host is the request's own: no Host header is repeated to anyone. */
function redirect(request: NextRequest, to: string, status: number): NextResponse {
	return NextResponse.redirect(new URL(to, request.nextUrl.origin), status);
}

function notAllowed(): NextResponse {
	return new NextResponse(null, { status: 405, headers: { allow: 'GET, HEAD' } });
}
