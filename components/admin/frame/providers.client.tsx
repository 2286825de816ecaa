'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Toasts } from '../base/toasts.client.tsx';
import { useStaying } from './use-staying.ts';

/** What the desk's parts need around them: the language of their controls, links that do not load the page anew, words at its edge. */
export function Providers({ locale, children }: { locale: string; children: ReactNode }) {
	const router = useRouter();
	useStaying();
	return (
		<I18nProvider locale={locale}>
			<RouterProvider navigate={router.push}>{children}</RouterProvider>
			<Toasts />
		</I18nProvider>
	);
}
