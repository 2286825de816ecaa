import { useCurrentLocale } from '#i18n/current-locale.ts';
import { namedPath } from '#i18n/links.ts';
import type { Card as CardData, Section, SectionForm } from '#lib/content.ts';
import { Card } from '../cards/card.tsx';
import { rowSlot, slots } from '../cards/slots.ts';

type SectionBlockProps = { section: Section; cards: CardData[] };

const pictured: Record<SectionForm, number> = { list: 1, feature: 1, row: 4, pictures: 3, opinion: 0, hidden: 0 };
const shown: Record<SectionForm, number> = { list: 5, feature: 5, row: 4, pictures: 3, opinion: 3, hidden: 0 };

/** The newest stories of a section on the front page, in the form the section has been given. */
export function SectionBlock({ section: { id, name, slug, form }, cards }: SectionBlockProps) {
	const locale = useCurrentLocale();
	const stories = cards.slice(0, shown[form]);
	const slotAt = (place: number) =>
		form === 'list' || form === 'feature' ? slots[form] : rowSlot(stories.length, place === 0 || form === 'pictures');
	return (
		<section className={`block block-${form}`} aria-labelledby={`section-${id}`}>
			<h2 id={`section-${id}`} className="block-title">
				<a href={namedPath(locale, slug)}>{name}</a>
			</h2>
			<ul>
				{stories.map((card, place) => (
					<li key={card.id}>
						<Card
							card={card}
							sizes={place < pictured[form] ? slotAt(place) : undefined}
							lead={place < pictured[form] || form === 'opinion'}
						/>
					</li>
				))}
			</ul>
		</section>
	);
}
