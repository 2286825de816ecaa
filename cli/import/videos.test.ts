import { expect, test } from 'vitest';
import { sketch } from '#lib/html/sketch.testing.ts';
import { line, testHouse } from './import.testing.ts';

const playable = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

/** One address for each row of the table of what can be wrong with a video (shared field, section 2); what only a provider can tell stays unchecked. */
test.each([
	['nothing', '', 'malformed', 'empty'],
	['an id that is none', 'https://www.youtube.com/watch?v=short', 'malformed', 'id'],
	['deleted, private or not embeddable', playable, 'unchecked', null],
	['an unsupported host', 'https://www.facebook.com/watch/?v=123456789', 'unsupported', 'host'],
	['a signed stream', 'https://cdn.example.com/live/index.m3u8?expires=1&signature=x', 'unchecked', null],
	['a film file', 'https://cdn.example.com/a.mp4', 'unchecked', null],
	['a wrong type', 'https://cdn.example.com/a.avi', 'unsupported', 'file_type'],
	['plain http', 'http://cdn.example.com/a.mp4', 'insecure', 'http'],
	['a script', 'javascript:alert(1)', 'malformed', 'scheme'],
	['data', 'data:video/mp4;base64,AAAA', 'malformed', 'scheme'],
	['a pasted frame', '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>', 'malformed', 'iframe'],
	['a look-alike host', 'https://youtube.com.evil.com/watch?v=dQw4w9WgXcQ', 'unsupported', 'host'],
	['a provider that is down', 'https://vimeo.com/76979871', 'unchecked', null],
	['ten thousand characters', `https://youtu.be/${'a'.repeat(10_000)}`, 'malformed', 'too_long'],
])('%s is stored as what it is', async (_, url, state, reason) => {
	const house = testHouse();
	expect(await house.lines([line({ videos: [{ url, caption: 'Lễ hội' }] })])).toMatchObject({ imported: 1, failed: [] });
	const [row] = house.rows('SELECT video_caption, url, state, reason, embed_url FROM article JOIN video ON video.id = video_id');
	expect(row).toMatchObject({ video_caption: 'Lễ hội', url: url.slice(0, 2000), state, reason });
	expect(row?.embed_url === null).toBe(state !== 'unchecked');
});

test('further videos follow the text, those of the HTML stay where they are', async () => {
	const house = testHouse();
	const html = '<p>a</p><iframe src="https://youtu.be/dQw4w9WgXcQ"></iframe><p>b</p>';
	const videos = ['https://vimeo.com/1', 'https://youtu.be/dQw4w9WgXcQ', { url: 'https://vimeo.com/2', caption: 'Hai' }];
	await house.lines([line({ html, videos })]);
	expect(sketch(house.body(1))).toMatch(/^p\(a\) video\[\d\] p\(b\) video\[\d\|Hai\]$/);
	expect(house.rows('SELECT url FROM article JOIN video ON video.id = video_id')).toEqual([{ url: 'https://vimeo.com/1' }]);
	expect(house.rows('SELECT * FROM video')).toHaveLength(3);
});
