import { locale } from 'next/root-params';
import { isLocale } from '#lib/locales.ts';
import { pathOfFile } from '#lib/machine-file.ts';
import { fontPaths } from '../fonts.ts';
import { readerScriptPath } from '../reader-script.ts';
import { paperViewport } from '../viewport.ts';
import '../style/main.css';

/** Rendered on demand, always: a query in a page that Next prerendered would be frozen at build time (ADR 001). */
export const dynamic = 'force-dynamic';
export const viewport = paperViewport;

export default async function SiteLayout({ children }: LayoutProps<'/[locale]'>) {
	const code = await locale();
	return (
		<html lang={code}>
			<head>
				{fontPaths.map((path) => (
					<link key={path} rel="preload" as="font" type="font/woff2" href={path} crossOrigin="" />
				))}
				{code !== undefined && isLocale(code) && <link rel="manifest" href={pathOfFile({ file: 'manifest', locale: code })} />}
				{/* Nothing is painted before it ran, so a theme that was chosen never flashes (ADR 007). */}
				<script src={readerScriptPath} defer blocking="render" data-reader="" />
			</head>
			<body>{children}</body>
		</html>
	);
}
