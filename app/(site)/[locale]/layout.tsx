import { locale } from 'next/root-params';
import { paperViewport } from '../viewport.ts';
import '../style/main.css';

/** Rendered on demand, always: a query in a page that Next prerendered would be frozen at build time (ADR 001). */
export const dynamic = 'force-dynamic';
export const viewport = paperViewport;

export default async function SiteLayout({ children }: LayoutProps<'/[locale]'>) {
	return (
		<html lang={await locale()}>
			<body>{children}</body>
		</html>
	);
}
