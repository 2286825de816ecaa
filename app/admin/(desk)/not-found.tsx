import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

/** What somebody sees at an address of the desk that does not exist, or not for them. */
export default async function DeskAbsent() {
	const t = await getTranslations('DeskAbsent');
	return (
		<div className="stack">
			<h1>{t('title')}</h1>
			<p>{t('text')}</p>
			<p>
				<Link href="/admin" prefetch={false}>
					{t('home')}
				</Link>
			</p>
		</div>
	);
}
