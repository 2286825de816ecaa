import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** How many videos readers cannot play, counted up to `most`, with the way to mend them for who may. */
export function BrokenPanel({ count, most, maySee }: { count: number; most: number; maySee: boolean }) {
	const t = useTranslations('Dashboard');
	return (
		<section className="panel" aria-labelledby="broken">
			<h2 id="broken">{t('media')}</h2>
			<p className="notice" data-kind={count > 0 ? 'warn' : undefined}>
				{count >= most ? t('brokenMediaMany', { count: most }) : t('brokenMedia', { count })}
			</p>
			{maySee && count > 0 && (
				<p>
					<Link href="/admin/broken-media" prefetch={false}>
						{t('seeBroken')}
					</Link>
				</p>
			)}
		</section>
	);
}
