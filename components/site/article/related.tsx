import { useTranslations } from 'next-intl';
import type { Card as CardData } from '#lib/content.ts';
import { Card } from '../cards/card.tsx';
import { slots } from '../cards/slots.ts';

/** Other stories of the article's section. */
export function Related({ cards }: { cards: CardData[] }) {
	const t = useTranslations('Article');
	if (cards.length === 0) return null;
	return (
		<section className="related" aria-labelledby="related">
			<h2 id="related" className="block-title">
				{t('related')}
			</h2>
			<ul>
				{cards.map((card) => (
					<li key={card.id}>
						<Card card={card} sizes={slots.related} time />
					</li>
				))}
			</ul>
		</section>
	);
}
