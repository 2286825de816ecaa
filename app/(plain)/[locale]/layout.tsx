import { locale } from 'next/root-params';
import { paperViewport } from '../../(site)/viewport.ts';
import '../../(site)/style/main.css';

export const dynamic = 'force-dynamic';
export const viewport = paperViewport;

/** The house of pages that must stand when the database does not. */
export default async function PlainLayout({ children }: LayoutProps<'/[locale]'>) {
	return (
		<html lang={await locale()}>
			<body>{children}</body>
		</html>
	);
}
