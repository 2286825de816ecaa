import { describe, expect, test } from 'vitest';
import type { Media, Video } from '../content.ts';
import { htmlToDocument } from '../html/html-to-document.ts';
import { placeMedia } from '../html/place-media.ts';
import { pictureCredit } from '../picture-credit.ts';
import { seededNumbers } from '../seeded-numbers.ts';
import type { VideoState } from '../video/states.ts';
import { documentOf, paragraph, text } from './build.ts';
import { everyBlock, figure } from './every-block.testing.ts';
import { withOwnLinks } from './own-links.ts';
import { type Block, Document } from './schema.ts';
import { documentHtml } from './to-html.ts';

const origin = 'https://bao.example';
const absolute = (path: string) => origin + path;
const hashOf = (id: number) => id.toString(16).padStart(32, '0');
const media: Media = {
	pictures: new Map([7, 8, 9].map((id) => [id, { hash: hashOf(id), width: 1600, height: 1200, tone: 0 }])),
	videos: new Map([[3, youtube('ok')]]),
	files: new Map([
		[4, { hash: hashOf(4), extension: 'mp3' as const, bytes: 9 }],
		[5, { hash: hashOf(5), extension: 'pdf' as const, bytes: 9 }],
	]),
};

function youtube(state: VideoState): Video {
	const watchUrl = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
	return { state, provider: 'youtube', embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', watchUrl };
}

const idOf = (address: string) => Number.parseInt(/[0-9a-f]{32}/.exec(address)?.[0] ?? '', 16);

/** The document after a journey through HTML. */
function there(document: Document): Document {
	const draft = htmlToDocument(documentHtml(document, media, absolute));
	expect(draft.dropped).toEqual([]);
	return withOwnLinks(placeMedia(draft, { image: idOf, video: () => 3, file: idOf }), origin);
}

const hostile = [
	'</script><script>alert(1)</script>',
	']]> & < > " \' &amp; &lt;',
	'👩‍🌾 nắng',
	'مرحبا',
	'Ảnh: Trang Tâm',
	'“Đi nhanh hơn”, bà nói.',
	'x'.repeat(5000),
];

/** The block with other words in every place that holds some, within what the schema allows. */
function reworded<Value>(value: Value, pick: () => string): Value {
	return JSON.parse(
		JSON.stringify(value, (key, inner) => {
			const limit = { text: 5000, caption: 500, alt: 500, title: 200, source: 200, credit: 200 }[key];
			if (typeof inner !== 'string' || !limit) return inner;
			const words = pick().slice(0, limit).trim();
			return key === 'credit' ? pictureCredit(words) : words;
		}),
	);
}

const solid = everyBlock.content.filter((block) => block.type !== 'paragraph' || block.content);

test('every block comes back from HTML as it was', () => {
	const document = documentOf(...solid, paragraph('Hết.'));
	expect(there(document)).toEqual(document);
});

test('blocks in any order, with hostile words in every place, come back as they were', () => {
	const next = seededNumbers(2026);
	const pick = () => hostile[Math.floor(next() * hostile.length)] ?? '';
	for (let round = 0; round < 150; round++) {
		const blocks = solid.filter(({ type }) => type !== 'horizontalRule').flatMap((block) => (next() < 0.5 ? [block] : []));
		const mixed = blocks.map((block) => ({ block, rank: next() })).toSorted((some, other) => some.rank - other.rank);
		const document = Document.parse(documentOf(...mixed.map(({ block }) => reworded(block, pick))));
		expect(there(document)).toEqual(document);
	}
});

const unusual: Record<string, Block> = {
	'a gallery of one': { type: 'gallery', content: [figure(8)] },
	'a picture with a focus that only adorns': {
		type: 'figure',
		attrs: { imageId: 7, alt: '', caption: '', credit: '', focus: [0, 1000], decorative: true },
	},
	'a caption that ends like a credit': { type: 'figure', attrs: { imageId: 7, alt: '', caption: 'Cầu. Ảnh: A', credit: '' } },
	'a table of one cell': {
		type: 'table',
		content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('a'), paragraph('b')] }] }],
	},
	'an item of two paragraphs': {
		type: 'bulletList',
		content: [{ type: 'listItem', content: [paragraph('a'), paragraph('b')] }],
	},
	'a link of mail': { type: 'paragraph', content: text('a', { type: 'link', attrs: { href: 'mailto:a@b.vn?subject=x&body=%22' } }) },
};
test.each(Object.entries(unusual))('%s comes back', (_, block) => expect(there(documentOf(block))).toEqual(documentOf(block)));

describe('what other houses get', () => {
	test('addresses are whole, a picture is at most 1080 wide and says its size', () => {
		expect(documentHtml(documentOf(figure(7)), media, absolute)).toBe(
			`<figure><img src="${origin}/media/${hashOf(7)}-1080.webp" width="1080" height="810" alt="Cầu mới"><figcaption data-credit="Hoàng Sơn">Cầu sáng nay. <small class="credit">Ảnh: Hoàng Sơn</small></figcaption></figure>`,
		);
		expect(documentHtml(everyBlock, media, absolute)).not.toMatch(/(?:src|href)="\//);
	});

	test('a link that became unsafe leaves its words', () => {
		const link = { type: 'link' as const, attrs: { href: 'javascript:alert(1)' } };
		expect(documentHtml(documentOf({ type: 'paragraph', content: text('a', link) }), media, absolute)).toBe('<p>a</p>');
	});

	const video: Block = { type: 'video', attrs: { videoId: 3, caption: 'Lễ hội' } };
	const withVideo = (stored: Video) => documentHtml(documentOf(video), { ...media, videos: new Map([[3, stored]]) }, absolute);

	test('a video leads to where it may be watched; a file of ours plays', () => {
		expect(withVideo(youtube('ok'))).toContain('<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">');
		expect(withVideo({ state: 'ok', provider: 'file', embedUrl: '/media/a.mp4' })).toContain(`<video src="${origin}/media/a.mp4"`);
	});

	test.each(['malformed', 'unavailable', 'embed_disabled', 'not_yet_public', 'withdrawn', 'insecure'] as const)(
		'a video that is %s is nothing to play and names no address',
		(state) => {
			const html = withVideo(youtube(state));
			expect(html).toContain('Video không hợp lệ');
			expect(html).not.toMatch(/youtube|<a|<video|<iframe/);
		},
	);
});
