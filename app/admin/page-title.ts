import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

/** The title of a page of the desk: what its words call `title`. */
export async function pageTitle(namespace: string): Promise<Metadata> {
	const t = await getTranslations(namespace);
	return { title: t('title') };
}
