import { useTranslations } from 'next-intl';
import type { Card as CardData, List } from '#lib/content.ts';
import { Card } from '../cards/card.tsx';
import { Paging } from './paging.tsx';

type StoryListProps = { list: List<CardData>; path: string; empty: string; section?: boolean };

/** One numbered page of stories; the first story of the first page stands out. */
export function StoryList({ list: { items, page, pages }, path, empty, section }: StoryListProps) {
	const t = useTranslations('ListPage');
	if (items.length === 0) return <p className="empty">{empty}</p>;
	return (
		<>
			<h2 className="hidden">{t('stories')}</h2>
			<ul className={page === 1 ? 'stories stories-first' : 'stories'}>
				{items.map((card, place) => (
					<li key={card.id}>
						<Card
							card={card}
							sizes={
								page === 1 && place === 0 ? '(min-width: 64rem) 40rem, 100vw' : '(min-width: 64rem) 15rem, (min-width: 40rem) 30vw, 33vw'
							}
							first={place === 0}
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
