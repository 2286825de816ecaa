import { locale } from 'next/root-params';
import { fontPaths } from '../fonts.ts';
import { paperViewport } from '../viewport.ts';
import '../style/main.css';

/** Rendered on demand, always: a query in a page that Next prerendered would be frozen at build time (ADR 001). */
export const dynamic = 'force-dynamic';
export const viewport = paperViewport;

export default async function SiteLayout({ children }: LayoutProps<'/[locale]'>) {
	return (
		<html lang={await locale()}>
			<head>
				{fontPaths.map((path) => (
					<link key={path} rel="preload" as="font" type="font/woff2" href={path} crossOrigin="" />
				))}
			</head>
			<body>{children}</body>
		</html>
	);
}
