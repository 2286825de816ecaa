import { expect, test } from 'vitest';
import { articleWith, origin, paper } from './article.testing.ts';
import { dataOfArticle } from './article-data.ts';
import { readShapes } from './google-shapes.testing.ts';
import { scriptText } from './script-text.ts';

const titles = {
	'a script that ends': 'Phòng </script><script>alert(1)</script> chống <!-- bão',
	'the end of character data': 'Kết quả ]]> trận đấu & “ngoặc” \'đơn\' "kép"',
	'line separators of JavaScript': 'Dòng một\u2028dòng hai\u2029dòng ba',
	emoji: 'Lễ hội 🏮👨‍👩‍👧 Thành Tuyên',
	'right to left': 'مرحبا بكم في توين كوانغ \u202Eabc',
	'decomposed letters': 'Ẫ Ộ ữ đẩy mạnh'.normalize('NFD'),
	'half a letter': 'Nửa chữ \uD83C',
};

test.for(Object.entries(titles))('a headline with %s comes out as it went in, and ends no script', ([, title]) => {
	const text = scriptText(dataOfArticle(paper, { article: articleWith({ title }), parents: [], versions: {}, path: '/thoi-su/a-1024' }));
	expect(text).not.toMatch(/[<>&\u2028\u2029]/);
	expect(readShapes(text).problems).toEqual([]);
	expect(JSON.parse(text)['@graph'][0]).toMatchObject({ headline: title.replace(/\s+/g, ' '), '@id': `${origin}/thoi-su/a-1024` });
});

test('a headline without end is cut', () => {
	const text = scriptText(
		dataOfArticle(paper, { article: articleWith({ title: 'đẩy mạnh '.repeat(600) }), parents: [], versions: {}, path: '/thoi-su/a-1024' }),
	);
	expect(JSON.parse(text)['@graph'][0].headline.length).toBeLessThanOrEqual(250);
	expect(text.length).toBeLessThan(3000);
});
