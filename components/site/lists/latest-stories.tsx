import type { Card as CardData } from '#lib/content.ts';
import { Card } from '../cards/card.tsx';

/** The newest stories under a heading, for pages that have nothing else to show. */
export function LatestStories({ title, cards }: { title: string; cards: CardData[] }) {
	if (cards.length === 0) return null;
	return (
		<section aria-labelledby="latest">
			<h2 id="latest" className="block-title">
				{title}
			</h2>
			<ul className="stories">
				{cards.map((card) => (
					<li key={card.id}>
						<Card card={card} section time />
					</li>
				))}
			</ul>
		</section>
	);
}
