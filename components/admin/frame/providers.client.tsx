'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Toasts } from '../base/toasts.client.tsx';
import { nameControls } from './control-words.ts';
import { useStaying } from './use-staying.ts';

/** What the desk's parts need around them: the language of their controls, links that do not load the page anew, words at its edge. */
export function Providers({ locale, children }: { locale: string; children: ReactNode }) {
	const router = useRouter();
	useStaying();
	const isNamed = useControlWords(locale);
	// The same language by another name: who asked for words in it before there were any asks again.
	return (
		<I18nProvider locale={isNamed ? `${locale}-u-nu-latn` : locale}>
			<RouterProvider navigate={router.push}>{children}</RouterProvider>
			<Toasts />
		</I18nProvider>
	);
}

/** Whether controls have been given their words; the page as the server made it has none of them yet. */
function useControlWords(locale: string): boolean {
	const t = useTranslations('Controls');
	const [isNamed, setNamed] = useState(false);
	useEffect(() => {
		nameControls(
			locale,
			(key) => t.has(key),
			(key, values) => t(key, values),
		);
		setNamed(true);
	}, [locale, t]);
	return isNamed;
}
