import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { pathOf } from '#lib/address.ts';
import type { Card as CardData } from '#lib/content.ts';
import { Card } from '../cards/card.tsx';
import { stripSlot } from '../cards/slots.ts';

/** Stories whose video plays, on a dark strip across the page. */
export function VideoStrip({ cards }: { cards: CardData[] }) {
	const t = useTranslations('FrontPage');
	const locale = useCurrentLocale();
	if (cards.length === 0) return null;
	return (
		<section className="strip" aria-labelledby="videos">
			<div className="wrap">
				<h2 id="videos" className="block-title">
					<a href={pathOf({ page: 'video', locale })}>{t('videos')}</a>
				</h2>
				<ul>
					{cards.map((card) => (
						<li key={card.id}>
							<Card card={card} sizes={stripSlot(cards.length)} />
						</li>
					))}
				</ul>
			</div>
		</section>
	);
}
