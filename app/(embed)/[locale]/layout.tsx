import { locale } from 'next/root-params';
import { paperViewport } from '../../(site)/viewport.ts';
import '../style.css';

/** The house of cards in other sites' pages: their own style sheet, no script. */
export const dynamic = 'force-dynamic';
export const viewport = paperViewport;

export default async function EmbedLayout({ children }: LayoutProps<'/[locale]'>) {
	return (
		<html lang={await locale()}>
			<head />
			<body>{children}</body>
		</html>
	);
}
