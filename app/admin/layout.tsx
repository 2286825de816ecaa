import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import { Providers } from '#components/admin/frame/providers.client.tsx';
import './style/desk.css';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The house of the desk: a React application, in the language its user chose. */
export default async function DeskLayout({ children }: LayoutProps<'/admin'>) {
	const locale = await getLocale();
	return (
		<html lang={locale.slice(0, 2)}>
			<body>
				<NextIntlClientProvider>
					<Providers locale={locale}>{children}</Providers>
				</NextIntlClientProvider>
			</body>
		</html>
	);
}
