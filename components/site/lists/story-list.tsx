import { useTranslations } from 'next-intl';
import type { Card as CardData, List } from '#lib/content.ts';
import { Card } from '../cards/card.tsx';
import { slots } from '../cards/slots.ts';
import { Paging } from './paging.tsx';

type StoryListProps = { list: List<CardData>; path: string; empty: string; section?: boolean };

/** One numbered page of stories; the first story of the first page stands out. */
export function StoryList({ list: { items, page, pages }, path, empty, section }: StoryListProps) {
	const t = useTranslations('ListPage');
	if (items.length === 0) return <p className="empty">{empty}</p>;
	// The first picture near the top is the one to load at once.
	const first = items.slice(0, 2).findIndex(({ picture }) => picture?.hash !== undefined);
	return (
		<>
			<h2 className="hidden">{t('stories')}</h2>
			<ul className={page === 1 ? 'stories stories-first' : 'stories'}>
				{items.map((card, place) => (
					<li key={card.id}>
						<Card
							card={card}
							sizes={page === 1 && place === 0 ? slots.storiesFirst : slots.stories}
							first={place === first}
							section={section}
							lead
							time
						/>
					</li>
				))}
			</ul>
			<Paging path={path} page={page} pages={pages} />
		</>
	);
}
