import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';

const id = 'dQw4w9WgXcQ';

describe('YouTube', () => {
	test.each([
		`https://www.youtube.com/watch?v=${id}`,
		`https://youtube.com/watch?v=${id}`,
		`http://www.youtube.com/watch?v=${id}`,
		`https://m.youtube.com/watch?v=${id}`,
		`https://music.youtube.com/watch?v=${id}&list=RDAMVM`,
		`https://www.youtube.com/watch?feature=share&v=${id}&ab_channel=B%C3%A1o`,
		`https://www.youtube.com/watch?v=${id}&list=PL0123456789&index=2`,
		`https://www.youtube.com/watch/${id}`,
		`https://www.youtube.com/watch/?v=${id}`,
		`https://www.youtube.com/shorts/${id}`,
		`https://www.youtube.com/shorts/${id}?feature=share`,
		`https://www.youtube.com/live/${id}?si=abc`,
		`https://www.youtube.com/embed/${id}?rel=0&autoplay=1`,
		`https://www.youtube.com/v/${id}`,
		`https://www.youtube.com/e/${id}/`,
		`https://www.youtube-nocookie.com/embed/${id}`,
		`https://youtube-nocookie.com/embed/${id}`,
		`https://youtu.be/${id}`,
		`https://youtu.be/${id}?si=abcdef`,
		`https://www.youtu.be/${id}/`,
		`//www.youtube.com/watch?v=${id}`,
		`youtube.com/watch?v=${id}`,
		`www.youtube.com/shorts/${id}`,
		`www.youtu.be/${id}`,
		`youtube.com:443/watch?v=${id}`,
		`HTTPS://WWW.YOUTUBE.COM/watch?v=${id}`,
		`https://www.youtube.com:443/watch?v=${id}`,
		`http://www.youtube.com:80/watch?v=${id}`,
		` \n\t https://youtu.be/${id} \r\n`,
		`\u200Bhttps://youtu.be/${id}\uFEFF`,
		`https://youtu.be/${id}\u0000`,
		`https://ｙｏｕｔｕｂｅ.com/watch?v=${id}`,
		`https://youtube。com/watch?v=${id}`,
		`https://youtu.be/${id}?t=0`,
		`https://youtu.be/${id}?t=soon`,
	])('%j is one video', (input) => {
		expect(classify(input)).toEqual({
			state: 'unchecked',
			provider: 'youtube',
			id,
			embedUrl: `https://www.youtube-nocookie.com/embed/${id}`,
			watchUrl: `https://www.youtube.com/watch?v=${id}`,
		});
	});

	test.each([
		[`https://youtu.be/${id}?t=90`, 90],
		[`https://youtu.be/${id}?t=90s`, 90],
		[`https://www.youtube.com/watch?v=${id}&t=1m30s`, 90],
		[`https://www.youtube.com/watch?v=${id}&t=1h2m3s`, 3723],
		[`https://www.youtube.com/watch?t=2h&v=${id}`, 7200],
		[`https://www.youtube.com/embed/${id}?start=90`, 90],
		[`https://www.youtube.com/watch?v=${id}#t=1m30s`, 90],
	])('%s starts at second %i', (input, start) => {
		expect(classify(input).embedUrl).toBe(`https://www.youtube-nocookie.com/embed/${id}?start=${start}`);
	});

	test.each(['-_abcDEF123', '___________', '0123456789a'])('%s is an id', (other) => {
		expect(classify(`https://youtu.be/${other}`)).toMatchObject({ state: 'unchecked', id: other });
	});

	test.each([
		'https://www.youtube.com/',
		'https://www.youtube.com/watch',
		'https://www.youtube.com/watch?v=',
		'https://www.youtube.com/watch?v=dQw4w9WgXc',
		'https://www.youtube.com/watch?v=dQw4w9WgXcQQ',
		'https://www.youtube.com/watch?v=dQw4w9WgXc%22',
		'https://www.youtube.com/watch?V=dQw4w9WgXcQ',
		'https://www.youtube.com/watch?list=PL0123456789',
		'https://www.youtube.com/playlist?list=PL0123456789',
		'https://www.youtube.com/embed/videoseries?list=PL0123456789',
		'https://www.youtube.com/embed/live_stream?channel=UC0123456789',
		'https://www.youtube.com/channel/UC0123456789012345678901',
		'https://www.youtube.com/@baotuyenquang',
		'https://www.youtube.com/@baotuyenquang/live',
		'https://www.youtube.com/results?search_query=tuyen+quang',
		'https://www.youtube.com/redirect?q=https://evil.com',
		`https://www.youtube.com/shorts/${id}/more`,
		`https://youtu.be/${id}/more`,
		'https://youtu.be/',
		`https://youtu.be/${id}\nhttps://youtu.be/${id}`,
		`https://youtu.be/${id}"onload=alert(1)`,
		'https://youtu.be/dQw4w9WgXc🎉',
	])('%j is no video', (input) => {
		expect(classify(input)).toEqual({ state: 'malformed', reason: 'id', provider: 'youtube' });
	});
});

describe('Vimeo', () => {
	test.each([
		['https://vimeo.com/76979871', '76979871', '76979871?dnt=1'],
		['http://www.vimeo.com/76979871/', '76979871', '76979871?dnt=1'],
		['vimeo.com/76979871', '76979871', '76979871?dnt=1'],
		['https://vimeo.com/76979871?share=copy', '76979871', '76979871?dnt=1'],
		['https://vimeo.com/channels/staffpicks/76979871', '76979871', '76979871?dnt=1'],
		['https://vimeo.com/groups/name/videos/76979871', '76979871', '76979871?dnt=1'],
		['https://vimeo.com/showcase/123/video/76979871', '76979871', '76979871?dnt=1'],
		['https://player.vimeo.com/video/76979871', '76979871', '76979871?dnt=1'],
		['https://vimeo.com/76979871/abcdef0123', '76979871/abcdef0123', '76979871?h=abcdef0123&dnt=1'],
		['https://vimeo.com/76979871?h=abcdef0123', '76979871/abcdef0123', '76979871?h=abcdef0123&dnt=1'],
		['https://player.vimeo.com/video/76979871?h=abcdef0123&badge=0', '76979871/abcdef0123', '76979871?h=abcdef0123&dnt=1'],
	])('%s is video %s', (input, video, embed) => {
		expect(classify(input)).toEqual({
			state: 'unchecked',
			provider: 'vimeo',
			id: video,
			embedUrl: `https://player.vimeo.com/video/${embed}`,
			watchUrl: `https://vimeo.com/${video}`,
		});
	});

	test.each([
		'https://vimeo.com/',
		'https://vimeo.com/staffpicks',
		'https://vimeo.com/channels/staffpicks',
		'https://vimeo.com/event/123456',
		'https://vimeo.com/0',
		'https://vimeo.com/76979871/settings',
		'https://player.vimeo.com/76979871',
		'https://player.vimeo.com/video/76979871?h=%22%3E',
	])('%s is no video', (input) => {
		expect(classify(input)).toEqual({ state: 'malformed', reason: 'id', provider: 'vimeo' });
	});
});

describe('Dailymotion', () => {
	test.each([
		'https://www.dailymotion.com/video/x8abcde',
		'https://dailymotion.com/video/x8abcde?playlist=x5nmbq',
		'https://www.dailymotion.com/video/x8abcde_tin-tuc-trong-ngay_news',
		'https://www.dailymotion.com/embed/video/x8abcde',
		'https://geo.dailymotion.com/player.html?video=x8abcde',
		'https://geo.dailymotion.com/player/xabc1.html?video=x8abcde',
		'http://dai.ly/x8abcde',
		'dai.ly/x8abcde',
	])('%s is one video', (input) => {
		expect(classify(input)).toEqual({
			state: 'unchecked',
			provider: 'dailymotion',
			id: 'x8abcde',
			embedUrl: 'https://geo.dailymotion.com/player.html?video=x8abcde',
			watchUrl: 'https://www.dailymotion.com/video/x8abcde',
		});
	});

	test.each([
		'https://www.dailymotion.com/',
		'https://www.dailymotion.com/playlist/x5nmbq',
		'https://www.dailymotion.com/video/',
		'https://www.dailymotion.com/video/12345',
		'https://geo.dailymotion.com/player.html?playlist=x5nmbq',
		'https://dai.ly/',
	])('%s is no video', (input) => {
		expect(classify(input)).toEqual({ state: 'malformed', reason: 'id', provider: 'dailymotion' });
	});
});
