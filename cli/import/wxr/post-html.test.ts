import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sketch } from '#lib/html/sketch.testing.ts';
import { testHouse } from '../import.testing.ts';
import { all, images, picture, textOf, videos } from './read-wxr.testing.ts';
import { wxr } from './wxr.testing.ts';

describe('texts', () => {
	test.each([
		[
			'the old editor',
			'Một\ndòng hai\n\n<strong>Hai</strong>\n\n<ul>\n<li>ba</li>\n\n</ul>\nBốn',
			'p(Một⏎dòng hai) p(*Hai*) ul(li(p(ba))) p(Bốn)',
		],
		[
			'blocks',
			'<!-- wp:paragraph -->\n<p>Một</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading -->\n<h2 class="wp-block-heading">Hai</h2>\n<!-- /wp:heading -->\n\n<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>Ba</p><cite>Lý Thu</cite></blockquote>\n<!-- /wp:quote -->',
			'p(Một) heading[2](Hai) quote[Lý Thu](p(Ba))',
		],
		[
			'a table of blocks',
			'<!-- wp:table -->\n<figure class="wp-block-table"><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table><figcaption>Số</figcaption></figure>\n<!-- /wp:table -->',
			'table[Số](tr(td(p(1)) td(p(2))))',
		],
		['a section that ends in its text', 'a ]]> b', 'p(a ]]> b)'],
		['words in brackets', 'Ông nói [in nghiêng] và [[gallery]] và [1].', 'p(Ông nói [in nghiêng] và [gallery] và [1].)'],
		['decomposed letters', 'Tuyên Quang'.normalize('NFD'), 'p(Tuyên Quang)'],
		['what is read on', 'Một<!--more-->\n\nHai<!--nextpage-->\n\nBa', 'p(Một) p(Hai) p(Ba)'],
	])('%s', async (_, content, expected) => expect((await textOf(content)).text).toBe(expected));

	test('links to the old site are paths of ours, links to its files stay', async () => {
		const { text } = await textOf(
			'<a href="https://www.cu.example/2018/01/a/?x=1">a</a> <a href="https://cu.example/wp-content/uploads/a.zip">b</a> <a href="https://khac.example/">c</a>',
		);
		expect(text).toBe('p(<a→/2018/01/a/?x=1> <b→https://cu.example/wp-content/uploads/a.zip> <c→https://khac.example/>)');
	});
});

describe('pictures', () => {
	const upload = picture(30, 'https://cu.example/wp-content/uploads/2019/05/den.jpg', {
		excerpt: 'Chú thích',
		meta: { _wp_attachment_image_alt: 'Đèn' },
	});

	test('of a caption, at their full size', async () => {
		const content =
			'[caption id="attachment_30" align="aligncenter" width="300"]<a href="https://cu.example/x"><img class="size-medium wp-image-30" src="https://cu.example/wp-content/uploads/2019/05/den-300x200.jpg" alt="" /></a> Rước đèn. Ảnh: Trang Tâm[/caption]';
		const { text, house } = await textOf(content, upload);
		expect(text).toBe('figure[1|Đèn|Rước đèn.|Trang Tâm]');
		expect(images(house)).toEqual([upload.url]);
	});

	test('of a gallery, in its order', async () => {
		const { text, house } = await textOf(
			'[gallery columns="2" ids="31,30" link="file"]',
			upload,
			picture(31, 'https://cu.example/wp-content/uploads/b.png'),
		);
		expect(text).toBe('gallery(figure[1] figure[2|Đèn|Chú thích])');
		expect(images(house)).toEqual(['https://cu.example/wp-content/uploads/b.png', upload.url]);
	});

	test('of a gallery without a list: those that were uploaded to the post', async () => {
		const { text } = await textOf('[gallery]', { ...upload, parent: 12 }, picture(31, 'https://cu.example/c.jpg'));
		expect(text).toBe('gallery(figure[1|Đèn|Chú thích])');
	});

	test('of blocks', async () => {
		const content =
			'<!-- wp:gallery -->\n<figure class="wp-block-gallery has-nested-images"><!-- wp:image {"id":30} -->\n<figure class="wp-block-image"><img src="https://cu.example/wp-content/uploads/2019/05/den-1024x683.jpg" alt="" class="wp-image-30"/><figcaption>Một</figcaption></figure>\n<!-- /wp:image -->\n\n<!-- wp:image {"id":31} -->\n<figure class="wp-block-image"><img src="/wp-content/uploads/c.jpg" alt="C"/></figure>\n<!-- /wp:image --></figure>\n<!-- /wp:gallery -->';
		const { text, house } = await textOf(content, upload);
		expect(text).toBe('gallery(figure[1|Đèn|Một] figure[2|C])');
		expect(images(house)).toEqual([upload.url, 'https://cu.example/wp-content/uploads/c.jpg']);
	});

	test('and documents are taken from a folder of uploads', async () => {
		const house = testHouse();
		const uploads = join(house.folder, 'uploads');
		mkdirSync(join(uploads, '2019/05'), { recursive: true });
		writeFileSync(
			join(uploads, '2019/05/den.jpg'),
			await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
				.jpeg()
				.toBuffer(),
		);
		writeFileSync(join(uploads, 'a.pdf'), '%PDF-1.4 x');
		writeFileSync(join(uploads, 'a.mp3'), 'ID3 x');
		const content =
			'<img src="https://cu.example/wp-content/uploads/2019/05/den-300x200.jpg" class="wp-image-30">\n\n<div class="wp-block-file"><a href="https://cu.example/wp-content/uploads/a.pdf">Chương trình</a></div>\n\n[audio mp3="https://cu.example/wp-content/uploads/a.mp3"][/audio]';
		const report = await house.run(house.put('a.xml', wxr({ id: 12, content }, upload)), { ...all, media: uploads });
		expect(report).toMatchObject({ imported: 1, dropped: [] });
		expect(sketch(house.body(1))).toBe(
			'figure[1|Đèn] pdf[2|Chương trình] audio[1]'.replace('pdf[2|', 'pdf[1|').replace('audio[1]', 'audio[2]'),
		);
		expect(house.rows('SELECT extension FROM file ORDER BY id')).toEqual([{ extension: 'pdf' }, { extension: 'mp3' }]);
		expect(images(house)).toEqual([null]);
	});
});

describe('videos and shortcodes', () => {
	const youtube = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
	test.each([
		['a line of its own', `Một\n\n${youtube}\n\nHai`, 'p(Một) video[1] p(Hai)', youtube],
		[
			'a block',
			`<!-- wp:embed {"url":"${youtube}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${youtube}\n</div><figcaption>Phim</figcaption></figure>\n<!-- /wp:embed -->`,
			'video[1|Phim]',
			youtube,
		],
		['[embed]', `[embed width="1"]${youtube}[/embed]`, 'video[1]', youtube],
		['[video]', '[video width="1" mp4="https://cu.example/a.mp4" poster="x"][/video]', 'video[1]', 'https://cu.example/a.mp4'],
		['[youtube] by its id', '[youtube id=aqz-KE-bpKQ]', 'video[1]', youtube],
		['[youtube] with an address', `[youtube ${youtube}]`, 'video[1]', youtube],
		['an address that is not valid', '[embed]javascript:alert(1)[/embed]', 'video[1]', 'javascript:alert(1)'],
	])('%s', async (_, content, expected, url) => {
		const { text, house } = await textOf(content);
		expect(text).toBe(expected);
		expect(videos(house)).toEqual([url]);
	});

	test('a site that we cannot show leaves its link, and is said', async () => {
		const { text, dropped } = await textOf('Một\n\nhttps://twitter.com/a/status/1\n\nHai');
		expect(text).toBe('p(Một) p(<https://twitter.com/a/status/1→https://twitter.com/a/status/1>) p(Hai)');
		expect(dropped).toEqual({ 'embed of twitter.com (a link is kept)': 1 });
	});

	test('shortcodes that nobody knows are said, not printed; what they enclose stays', async () => {
		const { text, dropped } = await textOf(
			'Một [contact-form-7 id="1" title="x"] hai\n\n[su_box title="T"]ba [vc_row][vc_column width="1/2"]bốn[/vc_column][/vc_row][/su_box]\n\n[toc]',
		);
		expect(text).toBe('p(Một hai) p(ba bốn)');
		expect(Object.keys(dropped).sort()).toEqual([
			'shortcode [contact-form-7]',
			'shortcode [su_box]',
			'shortcode [toc]',
			'shortcode [vc_column]',
			'shortcode [vc_row]',
		]);
	});
});
