'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Toasts } from '../base/toasts.client.tsx';

/** How often (ms) a page that stays open keeps its session alive. */
const pulse = 10 * 60_000;

/** What the desk's parts need around them: the language of their controls, links that do not load the page anew, words at its edge. */
export function Providers({ locale, children }: { locale: string; children: ReactNode }) {
	const router = useRouter();
	useEffect(() => {
		const timer = setInterval(() => void fetch('/api/auth/get-session').catch(() => undefined), pulse);
		return () => clearInterval(timer);
	}, []);
	return (
		<I18nProvider locale={locale}>
			<RouterProvider navigate={router.push}>{children}</RouterProvider>
			<Toasts />
		</I18nProvider>
	);
}
