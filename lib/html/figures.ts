import { paragraph } from '../document/build.ts';
import { plainText } from '../document/plain-text.ts';
import type { Block, Figure } from '../document/schema.ts';
import { type Caption, captionOf, splitCredit } from './captions.ts';
import { cleanLine, cutText } from './clean-text.ts';
import type { Inside } from './inside.ts';
import { videoNode } from './media.ts';
import { childrenOf, givenAttribute, type HtmlElement } from './nodes.ts';
import { sourceText } from './quotes.ts';

const galleryMax = 60;

/** What a `<figure>` (or WordPress's `div.wp-caption`) holds, with its caption. */
export function figureBlocks(element: HtmlElement, inside: Inside): Block[] {
	const [words] = childrenOf(element, 'figcaption');
	const video = givenAttribute(element, 'data-video');
	if (video !== undefined) return [videoNode(inside.video(cleanLine(video)), captionOf(words).caption)];
	const blocks = inside.blocks(element.childNodes.filter((node) => node !== words));
	const { pictures, others } = divided(blocks);
	if (pictures.length > 1) return [...galleryBlocks(blocks), ...captionParagraph(captionOf(words))];
	const [picture] = pictures;
	return picture ? pictureBlocks(picture, others, captionOf(words)) : captioned(others, captionOf(words));
}

/** The pictures among the blocks as galleries (fewer than `fewest` stay figures), the other blocks after them. */
export function galleryBlocks(blocks: readonly Block[], fewest = 2): Block[] {
	const { pictures, others } = divided(blocks);
	if (pictures.length < fewest) return [...blocks];
	const galleries: Block[] = [];
	for (let start = 0; start < pictures.length; start += galleryMax) {
		galleries.push({ type: 'gallery', content: pictures.slice(start, start + galleryMax) });
	}
	return [...galleries, ...others];
}

/** A lone picture with one paragraph beside it is a picture with its caption, as tables and old layouts have it. */
export function pictureWithCaption(blocks: readonly Block[]): Block[] {
	const { pictures, others } = divided(blocks);
	const [picture, second] = pictures;
	return picture && !second ? pictureBlocks(picture, others, { caption: '', credit: '' }) : [...blocks];
}

function divided(blocks: readonly Block[]): { pictures: Figure[]; others: Block[] } {
	const pictures = blocks.flatMap((block) => (block.type === 'figure' ? [block] : block.type === 'gallery' ? block.content : []));
	return { pictures, others: blocks.filter(({ type }) => type !== 'figure' && type !== 'gallery') };
}

function pictureBlocks(picture: Figure, others: Block[], words: Caption): Block[] {
	const [only, ...more] = others;
	const beside = only?.type === 'paragraph' && more.length === 0 && words.caption === '' && picture.attrs.caption === '';
	if (!beside) return [withCaption(picture, words), ...others];
	const { caption, credit } = splitCredit(plainText({ type: 'doc', content: [only] }).replaceAll('\n', ' '));
	return [withCaption(picture, { caption, credit: words.credit || credit })];
}

function withCaption(picture: Figure, { caption, credit }: Caption): Figure {
	const { attrs } = picture;
	return { ...picture, attrs: { ...attrs, caption: caption || attrs.caption, credit: credit || attrs.credit } };
}

/** Caption for what is no picture: the video, table or quotation takes it where it can, otherwise it is a paragraph. */
function captioned([first, ...more]: Block[], words: Caption): Block[] {
	const { caption } = words;
	if (first?.type === 'video' && first.attrs.caption === '') return [{ ...first, attrs: { ...first.attrs, caption } }, ...more];
	if (first?.type === 'audio' && first.attrs.caption === '') return [{ ...first, attrs: { ...first.attrs, caption } }, ...more];
	if (first?.type === 'table' && !first.attrs && caption !== '') return [{ ...first, attrs: { caption: cutText(caption, 500) } }, ...more];
	if (first?.type === 'blockquote' && !first.attrs && caption !== '')
		return [{ ...first, attrs: { source: sourceText(caption) } }, ...more];
	return [...(first ? [first] : []), ...more, ...captionParagraph(words)];
}

function captionParagraph({ caption, credit }: Caption): Block[] {
	const words = [caption, credit].filter((part) => part !== '').join(' – ');
	return words === '' ? [] : [paragraph(words)];
}
