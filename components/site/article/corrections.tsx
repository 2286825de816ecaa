import { useTranslations } from 'next-intl';
import type { Correction } from '#lib/content.ts';
import { Moment } from '../cards/moment.tsx';

/** What was wrong in this article and is put right, under the heading the law names. */
export function Corrections({ corrections }: { corrections: Correction[] }) {
	const t = useTranslations('Corrections');
	if (corrections.length === 0) return null;
	return (
		<aside className="correction" aria-labelledby="correction">
			<h2 id="correction">{t('heading')}</h2>
			{corrections.map(({ id, text, at }) => (
				<p key={id}>
					<Moment at={at} form="day" />: {text}
				</p>
			))}
		</aside>
	);
}
