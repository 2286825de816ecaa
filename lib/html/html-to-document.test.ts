import { describe, expect, test } from 'vitest';
import { htmlToDocument } from './html-to-document.ts';
import { sketch } from './sketch.testing.ts';

const read = (html: string) => sketch(htmlToDocument(html).document);
const dropped = (html: string) => Object.fromEntries(htmlToDocument(html).dropped.map(({ what, count }) => [what, count]));

describe('paragraphs', () => {
	test.each([
		['<p>Một</p><p>Hai</p>', 'p(Một) p(Hai)'],
		['<p>Một\n\t  hai&nbsp;&nbsp;ba </p>', 'p(Một hai ba)'],
		['trần <b>trụi</b> trong body', 'p(trần *trụi* trong body)'],
		['<div><section><div>a</div>b</section></div>', 'p(a) p(b)'],
		['<p></p><p>&nbsp;</p><p><br></p><div> </div><p>\u200B</p>', ''],
		['Một<br>hai<br/><br>ba<br> <br><br>bốn<br>', 'p(Một⏎hai) p(ba) p(bốn)'],
		['<pre>a\n  b\n\nc</pre>', 'p(a⏎b) p(c)'],
		['<html><head><title>T</title></head><body class="x"><p onclick="x()" style="color:red">a</p></body></html>', 'p(a)'],
		['<frameset><frame></frameset><p>a</p>', 'p(a)'],
		['<col>a', 'p(a)'],
		['a<!-- b -->c', 'p(ac)'],
		['<p>a&#8203;b&shy;c\uFEFF</p>', 'p(abc)'],
		['<custom-box><p>a</p></custom-box>', 'p(a)'],
		['&lt;script&gt;', 'p(<script>)'],
	])('%s', (html, expected) => expect(read(html)).toBe(expected));

	test('decomposed letters are composed, across marks too', () => {
		expect(read('<p>Tuyên Quang đổi mới</p>'.normalize('NFD'))).toBe('p(Tuyên Quang đổi mới)');
		expect(read('<p>e<b>\u0302</b>u</p>')).toBe('p(êu)');
	});
});

describe('marks', () => {
	test.each([
		['<strong>a</strong> <em>b</em> <i><b>c</b></i>', 'p(*a* _b_ *_c_*)'],
		['<b>a<b>b</b></b><span>c</span>', 'p(*ab*c)'],
		['<b> </b>a<b> </b>', 'p(a)'],
		['<b><p>a</p><p>b</p></b>', 'p(*a*) p(*b*)'],
		['<a href="https://a.vn/x y">a</a>', 'p(<a→https://a.vn/x%20y>)'],
		[
			'<a href="//a.vn/">a</a> <a href="/tin">b</a> <a href="#c">c</a> <a href="mailto:a@b.vn">d</a>',
			'p(<a→https://a.vn/> <b→/tin> <c→#c> <d→mailto:a@b.vn>)',
		],
		['<a>a</a><a href="">b</a>', 'p(ab)'],
		['<a href="https://a.vn/"><b>a</b></a>', 'p(*<a→https://a.vn/>*)'],
	])('%s', (html, expected) => expect(read(html)).toBe(expected));

	test.each(['javascript:alert(1)', ' java&#10;script:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
		'a link to %j leaves its words',
		(href) => {
			const html = `<p>a <a href="${href}">b</a></p>`;
			expect(read(html)).toBe('p(a b)');
			expect(dropped(html)).toEqual({ 'link with an unsafe address': 1 });
		},
	);

	test('a link to nowhere leaves its words', () => {
		expect(dropped('<a href="trang2.html">b</a><a href="http://[">c</a>')).toEqual({ 'link with a relative or malformed address': 2 });
		expect(dropped(`<a href="https://a.vn/${'x'.repeat(2000)}">b</a>`)).toEqual({ 'link with an address over 2,000 characters': 1 });
	});
});

describe('headings, lists, quotations, rules', () => {
	test.each([
		[
			'<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>',
			'heading[2](a) heading[2](b) heading[3](c) heading[4](d) heading[4](e) heading[4](f)',
		],
		['<h2>a<br>b</h2><h3> </h3>', 'heading[2](a b)'],
		['<ul><li>a</li><li><p>b</p><p>c</p></li></ul>', 'ul(li(p(a)) li(p(b) p(c)))'],
		['<ol start="3"><li>a<ul><li>b</li></ul></li></ol>', 'ol[3](li(p(a) ul(li(p(b)))))'],
		['<ol start="-1"><li>a</ol><ol start="1"><li>b</ol>', 'ol(li(p(a))) ol(li(p(b)))'],
		['<ul><li>a</li><ul><li>b</li></ul></ul>', 'ul(li(p(a) ul(li(p(b)))))'],
		['<ul><li><ul><li>a</li></ul></li></ul><ul> </ul><ul><li></li></ul>', 'ul(li(p(a)))'],
		['<ul>a<li>b</ul>', 'ul(li(p(a)) li(p(b)))'],
		[
			'<ul><li>a<h3>b</h3><img src="c.jpg"><table><tr><td>1<td>2</table></li></ul>',
			'ul(li(p(a) p(b))) figure[1] table(tr(td(p(1)) td(p(2))))',
		],
		['<blockquote><p>a</p><footer>— Lý Thu</footer></blockquote>', 'quote[Lý Thu](p(a))'],
		['<blockquote>a<cite>Lý Thu</cite></blockquote>', 'quote[Lý Thu](p(a))'],
		['<blockquote><p>a</p><p>– <cite>Lý Thu</cite></p></blockquote>', 'quote[Lý Thu](p(a))'],
		['<blockquote>a <cite>Truyện Kiều</cite> b</blockquote>', 'quote(p(a _Truyện Kiều_ b))'],
		['<blockquote><blockquote>a</blockquote><hr><img src="b.jpg"></blockquote>', 'quote(p(a)) figure[1]'],
		['<blockquote><cite>a</cite></blockquote>', 'p(a)'],
		['<hr>a<hr><hr>b<hr>', 'p(a) hr p(b)'],
	])('%s', (html, expected) => expect(read(html)).toBe(expected));
});

describe('tables', () => {
	test.each([
		[
			'<table><caption>Điểm</caption><thead><tr><td>a<th>b</thead><tr><td>1<td></table>',
			'table[Điểm](tr(th(p(a)) th(p(b))) tr(td(p(1)) td(p)))',
		],
		[
			'<table><tr><td colspan="2" rowspan="0">a<td>b<td colspan="999" rowspan="x">c</table>',
			'table(tr(td[2|1](p(a)) td(p(b)) td[50|1](p(c))))',
		],
		['<table><tr><td><ul><li>a<li>b</ul><h3>c</h3><td>d</table>', 'table(tr(td(p(a) p(b) p(c)) td(p(d))))'],
		['<table><tr><td><img src="a.jpg"><td>b</table>', 'table(tr(td(p) td(p(b)))) figure[1]'],
		['<table><tr><td><img src="a.jpg"><td><img src="b.jpg"></table>', 'figure[1] figure[2]'],
		['<table><tr><td><img src="a.jpg"><tr><td>Lễ hội. Ảnh: Trang Tâm</table>', 'figure[1|Lễ hội.|Trang Tâm]'],
		['<table><tr><td>chỉ một ô</table>', 'p(chỉ một ô)'],
		['<table><tr></tr></table><table></table>', ''],
	])('%s', (html, expected) => expect(read(html)).toBe(expected));

	test('a table in a cell is left out and reported', () => {
		const html = '<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>';
		expect(read(html)).toBe('table(tr(td(p(a)) td(p(d))))');
		expect(dropped(html)).toEqual({ 'nested table': 1 });
	});
});

describe('pictures', () => {
	test.each([
		['<img src="a.jpg" alt=" Cờ  hội ">', 'figure[1|Cờ hội]'],
		['<p>a<img src="a.jpg">b</p>', 'p(a) figure[1] p(b)'],
		['<a href="https://a.vn/big.jpg"><img src="https://a.vn/a.jpg"></a>', 'figure[1]'],
		[
			'<figure><img src="a.jpg"><figcaption>Lễ hội. <small class="credit">Ảnh: Lý Thu</small></figcaption></figure>',
			'figure[1|Lễ hội.|Lý Thu]',
		],
		['<figure><img src="a.jpg"><figcaption>Lễ hội (Ảnh: Lý Thu)</figcaption></figure>', 'figure[1|Lễ hội|Lý Thu]'],
		['<div class="wp-caption"><img src="a.jpg"><p>Lễ hội</p></div>', 'figure[1|Lễ hội]'],
		['<figure><img src="a.jpg"><img src="b.jpg"><figcaption>Hai ảnh</figcaption></figure>', 'gallery(figure[1] figure[2]) p(Hai ảnh)'],
		[
			'<figure class="wp-block-gallery"><figure><img src="a.jpg"><figcaption>A</figcaption></figure><figure><img src="b.jpg"></figure></figure>',
			'gallery(figure[1|A] figure[2])',
		],
		['<ul class="gallery"><li><img src="a.jpg"></li><li><img src="b.jpg"></li></ul>', 'gallery(figure[1] figure[2])'],
		['<div class="gallery"><img src="a.jpg"></div>', 'figure[1]'],
		[
			'<img data-src="a.jpg" src="data:image/gif;base64,R0"><img srcset="b.jpg 1x, c.jpg 2x"><img src="a.jpg">',
			'figure[1] figure[2] figure[1]',
		],
	])('%s', (html, expected) => expect(read(html)).toBe(expected));

	test('addresses are listed once, in order', () => {
		expect(htmlToDocument('<img src="//a.vn/b.jpg"><img src="a.jpg"><img src="//a.vn/b.jpg">').images).toEqual([
			'https://a.vn/b.jpg',
			'a.jpg',
		]);
	});

	test('a gallery holds 60 at most', () => {
		const { document } = htmlToDocument(`<div class="gallery">${'<img src="a.jpg">'.repeat(61)}</div>`);
		expect(document.content.map((block) => (block.type === 'gallery' ? block.content.length : 0))).toEqual([60, 1]);
	});

	test.each([
		['<img>', 'picture without an address'],
		['<img src="data:image/png;base64,AA">', 'picture inside the text (data: address)'],
		['<img src="/uploads/a.jpg">', "picture with an address relative to its site (starts with '/')"],
		['<img src="file:///etc/passwd">', 'picture with an address in file:'],
		['<img src="javascript:alert(1)">', 'picture with an address in javascript:'],
		['<img src="C:\\a.jpg">', 'picture with an address in c:'],
		['<img src="https://[">', 'picture with a malformed address'],
		['<img src="https://a.vn/p.gif" width="1" height="1">', 'tracking pixel'],
	])('%s is reported', (html, what) => {
		expect(read(html)).toBe('');
		expect(dropped(html)).toEqual({ [what]: 1 });
	});
});

describe('videos', () => {
	test.each([
		[
			'<iframe src="//www.youtube.com/embed/dQw4w9WgXcQ" title="Lễ hội"></iframe>',
			'video[1|Lễ hội]',
			'https://www.youtube.com/embed/dQw4w9WgXcQ',
		],
		['<video><source src="a.avi"><source src="https://a.vn/a.mp4"></video>', 'video[1]', 'https://a.vn/a.mp4'],
		['<video src="http://a.vn/a.mp4"></video>', 'video[1]', 'http://a.vn/a.mp4'],
		['<video></video>', 'video[1]', ''],
		['<embed src="https://player.vimeo.com/video/76979871">', 'video[1]', 'https://player.vimeo.com/video/76979871'],
		[
			'<figure><div><iframe src="https://a.vn/x"></iframe></div><figcaption>Lễ hội</figcaption></figure>',
			'video[1|Lễ hội]',
			'https://a.vn/x',
		],
		['<iframe src="javascript:alert(1)"></iframe>', 'video[1]', 'javascript:alert(1)'],
	])('%s', (html, expected, url) => {
		expect(read(html)).toBe(expected);
		expect(htmlToDocument(html).videos).toEqual([url]);
	});

	test.each([
		['<iframe></iframe>', 'iframe without an address'],
		['<iframe src="about:blank"></iframe>', 'iframe without an address'],
		['<iframe src="https://t.vn/" width="0" height="0"></iframe>', 'invisible iframe'],
		['<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>', 'map'],
		['<embed src="a.swf">', 'Flash film'],
		['<audio>a</audio>', 'audio without an address'],
	])('%s is reported', (html, what) => {
		expect(read(html)).toBe('');
		expect(dropped(html)).toEqual({ [what]: 1 });
	});
});

test('what runs, styles or asks is left out and counted', () => {
	const html = `<script>a</script><style>b</style><template><p>c</p></template><noscript>d</noscript><form><p>e</p><input></form>
		<object data="x"><p>f</p></object><svg><text>g</text></svg><p>giữ<script>h</script></p>`;
	expect(read(html)).toBe('p(giữ)');
	expect(dropped(html)).toEqual({ script: 2, style: 1, template: 1, noscript: 1, form: 1, object: 1, svg: 1 });
});

test('ten thousand nested elements keep their words', () => {
	expect(read(`${'<div>'.repeat(10_000)}sâu${'</div>'.repeat(10_000)}nông`)).toBe('p(sâu) p(nông)');
	expect(dropped('<ul><li>'.repeat(5_000))).toEqual({ 'nesting deeper than 200 elements (its words are kept)': 1 });
});

test.each([
	['x'.repeat(5_000_001), 'The HTML is 5,000,001 characters long; at most 5,000,000 are read. Divide it or shorten it.'],
	['<p>'.repeat(100_001), 'The HTML holds more than 100,000 elements. Divide it or shorten it.'],
	['<div>'.repeat(20_001), 'The HTML nests more than 20,000 elements in one another. Close them.'],
])('what is too much is refused (%#)', (html, message) => expect(() => htmlToDocument(html)).toThrow(message));
