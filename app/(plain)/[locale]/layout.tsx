import { locale } from 'next/root-params';
import { localeCodes } from '#lib/locales.ts';
import { readerScriptPath } from '../../(site)/reader-script.ts';
import { paperViewport } from '../../(site)/viewport.ts';
import '../../(site)/style/main.css';

/** Made at build time, one file a language: the front sends it when no renderer can (server/plain-page.ts). */
export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => localeCodes.map((code) => ({ locale: code }));
export const viewport = paperViewport;

/** The house of pages that must stand when the database does not. */
export default async function PlainLayout({ children }: LayoutProps<'/[locale]'>) {
	return (
		<html lang={await locale()}>
			<head>
				<script src={readerScriptPath} defer blocking="render" data-reader="" />
			</head>
			<body>{children}</body>
		</html>
	);
}
