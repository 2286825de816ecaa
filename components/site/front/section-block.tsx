import { useCurrentLocale } from '#i18n/current-locale.ts';
import { namedPath } from '#i18n/links.ts';
import type { Card as CardData, Section, SectionForm } from '#lib/content.ts';
import { Card } from '../cards/card.tsx';

type SectionBlockProps = { section: Section; cards: CardData[] };

const pictured: Record<SectionForm, number> = { list: 1, feature: 1, row: 4, pictures: 3, opinion: 0, hidden: 0 };
/** How wide a picture is where `count` stories stand side by side. */
const rowSizes = (count: number) => `(min-width: 64rem) ${Math.ceil(80 / Math.max(2, count))}rem, (min-width: 48rem) 50vw, 100vw`;
const sizes: Record<'list' | 'feature', string> = {
	list: '(min-width: 64rem) 33rem, (min-width: 40rem) 45vw, 100vw',
	feature: '(min-width: 64rem) 42rem, 100vw',
};
const shown: Record<SectionForm, number> = { list: 5, feature: 5, row: 4, pictures: 3, opinion: 3, hidden: 0 };

/** The newest stories of a section on the front page, in the form the section has been given. */
export function SectionBlock({ section: { id, name, slug, form }, cards }: SectionBlockProps) {
	const locale = useCurrentLocale();
	const stories = cards.slice(0, shown[form]);
	const width = form === 'list' || form === 'feature' ? sizes[form] : rowSizes(stories.length);
	return (
		<section className={`block block-${form}`} aria-labelledby={`section-${id}`}>
			<h2 id={`section-${id}`} className="block-title">
				<a href={namedPath(locale, slug)}>{name}</a>
			</h2>
			<ul>
				{stories.map((card, place) => (
					<li key={card.id}>
						<Card card={card} sizes={place < pictured[form] ? width : undefined} lead={place < pictured[form] || form === 'opinion'} />
					</li>
				))}
			</ul>
		</section>
	);
}
