import type { Block, ListItem } from '#lib/document/schema.ts';
import { Inlines } from './inlines.tsx';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;
type ListNode = Of<'bulletList'> | Of<'orderedList'>;
type Plain = Of<'paragraph'> | ListNode;

/** A list, bulleted or numbered, to any depth. */
export function List({ list }: { list: ListNode }) {
	const items = list.content.map((item, place) => <Item key={place} item={item} />);
	return list.type === 'bulletList' ? <ul>{items}</ul> : <ol start={list.attrs?.start}>{items}</ol>;
}

/** An item of one paragraph is that paragraph's words: no margins inside short lists. */
function Item({ item: { content } }: { item: ListItem }) {
	const [first, ...rest] = content;
	return (
		<li>
			{first?.type === 'paragraph' ? <Inlines content={first.content} /> : first && <PlainNode block={first} />}
			{rest.map((block, place) => (
				<PlainNode key={place} block={block} />
			))}
		</li>
	);
}

function PlainNode({ block }: { block: Plain }) {
	return block.type === 'paragraph' ? (
		<p>
			<Inlines content={block.content} />
		</p>
	) : (
		<List list={block} />
	);
}

/** A quotation, with its source where one is named. */
export function Quotation({ quote: { attrs, content } }: { quote: Of<'blockquote'> }) {
	return (
		<figure className="quotation">
			<blockquote>
				{content.map((block, place) => (
					<PlainNode key={place} block={block} />
				))}
			</blockquote>
			{attrs?.source && <figcaption>{attrs.source}</figcaption>}
		</figure>
	);
}

/** Facts beside the story, under a title of their own. */
export function FactBox({ box: { attrs, content } }: { box: Of<'factBox'> }) {
	return (
		<aside className="fact-box" aria-label={attrs.title}>
			<p className="fact-title">{attrs.title}</p>
			{content.map((block, place) => (
				<PlainNode key={place} block={block} />
			))}
		</aside>
	);
}
