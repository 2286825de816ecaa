import { expect, test } from 'vitest';
import { htmlToDocument } from './html-to-document.ts';
import { placeMedia } from './place-media.ts';
import { sketch } from './sketch.testing.ts';

const html =
	'<p>a</p><img src="a.jpg"><div class="gallery"><img src="a.jpg"><img src="b.jpg"></div><iframe src="https://youtu.be/x"></iframe>';

test('stored ids take the place of the draft’s numbers', () => {
	const ids = new Map([
		['a.jpg', 71],
		['b.jpg', 72],
	]);
	const document = placeMedia(htmlToDocument(html), { image: (src) => ids.get(src), video: () => 9 });
	expect(sketch(document)).toBe('p(a) figure[71] gallery(figure[71] figure[72]) video[9]');
});

test('what has no id is left out, and a gallery without pictures too', () => {
	expect(sketch(placeMedia(htmlToDocument(html), { image: () => undefined, video: () => undefined }))).toBe('p(a)');
});
