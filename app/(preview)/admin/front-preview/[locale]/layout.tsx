import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { paperViewport } from '../../../../(site)/viewport.ts';
import '../../../../(site)/style/main.css';

export const dynamic = 'force-dynamic';
export const viewport = paperViewport;
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The readers' page at an address of the desk: its session guards it, and nothing of it is kept anywhere. Without the readers' script. */
export default async function PreviewLayout({ children }: LayoutProps<'/admin/front-preview/[locale]'>) {
	return (
		<html lang={await locale()}>
			<body>{children}</body>
		</html>
	);
}
