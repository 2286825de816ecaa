import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';

const id = 'dQw4w9WgXcQ';

describe('files', () => {
	test.each([
		['https://cdn.example.com/a.mp4', 'file'],
		['https://cdn.example.com/A.MP4', 'file'],
		['https://cdn.example.com/a.mp4?token=x&expires=1', 'file'],
		['https://cdn.example.com/a.webm#t=10', 'file'],
		['https://cdn.example.com/a.m4v', 'file'],
		['https://cdn.example.com/live/index.m3u8?sig=x', 'hls'],
		['/media/2020/a.mp4', 'file'],
		['/media/live/index.M3U8', 'hls'],
	])('%s is played as it is', (input, provider) => {
		expect(classify(input)).toEqual({ state: 'unchecked', provider, id: input, embedUrl: input, watchUrl: input });
	});

	test.each([
		['https://báo.vn/tin tức.mp4', 'https://xn--bo-mia.vn/tin%20t%E1%BB%A9c.mp4'],
		['HTTPS://CDN.Example.com:443/a.mp4', 'https://cdn.example.com/a.mp4'],
		['/media/x/../a.mp4', '/media/a.mp4'],
	])('%s is kept as %s', (input, address) => {
		expect(classify(input)).toMatchObject({ state: 'unchecked', id: address, embedUrl: address });
	});

	test.each([
		['http://cdn.example.com/a.mp4', 'file', 'https://cdn.example.com/a.mp4'],
		['http://cdn.example.com/a.m3u8?x=http://y', 'hls', 'https://cdn.example.com/a.m3u8?x=http://y'],
	])('%s is insecure, with the https address to try', (input, provider, address) => {
		expect(classify(input)).toEqual({ state: 'insecure', reason: 'http', provider, id: address });
	});
});

describe('refused', () => {
	test.each([
		['', 'malformed', 'empty'],
		[' \n\t ', 'malformed', 'empty'],
		['\u200B\uFEFF\u0000', 'malformed', 'empty'],
		[' '.repeat(10_000), 'malformed', 'empty'],
		[`https://youtu.be/${'a'.repeat(10_000)}`, 'malformed', 'too_long'],
		[`https://www.youtube.com/watch?v=${id}&x=${'a'.repeat(2_000)}`, 'malformed', 'too_long'],
		['a'.repeat(10_240), 'malformed', 'too_long'],

		[`<iframe width="560" src="https://www.youtube.com/embed/${id}"></iframe>`, 'malformed', 'iframe'],
		[`\n<IFRAME src='//youtu.be/${id}'>`, 'malformed', 'iframe'],
		[`<p>Video: <iframe src="https://youtu.be/${id}">`, 'malformed', 'iframe'],
		[`Video: <iframe src="https://youtu.be/${id}">`, 'malformed', 'iframe'],
		['<blockquote class="instagram-media">', 'malformed', 'iframe'],
		['&lt;iframe src="x"&gt;', 'malformed', 'iframe'],

		['javascript:alert(1)', 'malformed', 'scheme'],
		['JaVaScRiPt:alert(1)', 'malformed', 'scheme'],
		[' \n\tjavascript:alert(1)', 'malformed', 'scheme'],
		['java\nscript:alert(1)', 'malformed', 'scheme'],
		['java\u0000script:alert(1)', 'malformed', 'scheme'],
		[`javascript:alert(1)//https://www.youtube.com/watch?v=${id}`, 'malformed', 'scheme'],
		['javascript://youtube.com/%0aalert(1)', 'malformed', 'scheme'],
		['data:text/html,hello', 'malformed', 'scheme'],
		['data:video/mp4;base64,AAAA', 'malformed', 'scheme'],
		['vbscript:msgbox(1)', 'malformed', 'scheme'],
		['file:///etc/passwd', 'malformed', 'scheme'],
		['file:///C:/video.mp4', 'malformed', 'scheme'],
		['blob:https://youtube.com/x', 'malformed', 'scheme'],
		['ftp://cdn.example.com/a.mp4', 'malformed', 'scheme'],
		['rtmp://cdn.example.com/live', 'malformed', 'scheme'],

		['xin chào', 'malformed', 'not_a_url'],
		['🎉', 'malformed', 'not_a_url'],
		[id, 'malformed', 'not_a_url'],
		[`Xem tại https://youtu.be/${id}`, 'malformed', 'not_a_url'],
		['https://', 'malformed', 'not_a_url'],
		['https:///', 'malformed', 'not_a_url'],
		['https://[::1', 'malformed', 'not_a_url'],
		['https://you tube.com/x', 'malformed', 'not_a_url'],
		['https://youtube.com:99999/x', 'malformed', 'not_a_url'],
		['//', 'malformed', 'not_a_url'],
		['/', 'malformed', 'not_a_url'],
		['/media/', 'malformed', 'not_a_url'],
		['/video/a.mp4', 'malformed', 'not_a_url'],
		['/media/../admin/a.mp4', 'malformed', 'not_a_url'],
		['/media/%2e%2e/a.mp4', 'malformed', 'not_a_url'],
		['/\t/evil.com/media/a.mp4', 'malformed', 'not_a_url'],
		['cdn.example.com/a.mp4', 'malformed', 'not_a_url'],
		['//cdn.example.com/a.mp4', 'malformed', 'not_a_url'],
		['\uD800', 'malformed', 'not_a_url'],

		[`https://user:secret@www.youtube.com/watch?v=${id}`, 'malformed', 'credentials'],
		[`https://user@youtu.be/${id}`, 'malformed', 'credentials'],
		['https://user:secret@cdn.example.com/a.mp4', 'malformed', 'credentials'],
		[`https://www.youtube.com:8443/watch?v=${id}`, 'unsupported', 'port'],
		[`https://www.youtube.com:80/watch?v=${id}`, 'unsupported', 'port'],
		['https://cdn.example.com:8443/a.m3u8', 'unsupported', 'port'],

		[`https://youtube.com.evil.com/watch?v=${id}`, 'unsupported', 'host'],
		[`https://evil.com/youtube.com/watch?v=${id}`, 'unsupported', 'host'],
		[`evil.com/youtube.com/watch?v=${id}`, 'unsupported', 'host'],
		[`https://youtube.com@evil.com/watch?v=${id}`, 'unsupported', 'host'],
		[`youtube.com@evil.com/watch?v=${id}`, 'unsupported', 'host'],
		[`https://www.youtube.com%2eevil.com/watch?v=${id}`, 'unsupported', 'host'],
		[`https://evil.com\\@www.youtube.com/watch?v=${id}`, 'unsupported', 'host'],
		[`https://evil.com#@www.youtube.com/watch?v=${id}`, 'unsupported', 'host'],
		[`https://notyoutube.com/watch?v=${id}`, 'unsupported', 'host'],
		[`https://xyoutu.be/${id}`, 'unsupported', 'host'],
		[`https://youtub\u0435.com/watch?v=${id}`, 'unsupported', 'host'],
		[`youtub\u0435.com/watch?v=${id}`, 'unsupported', 'host'],
		[`https://accounts.youtube.com/watch?v=${id}`, 'unsupported', 'host'],
		[`https://www.youtube.com./watch?v=${id}`, 'unsupported', 'host'],
		[`https://evil.com/redirect?to=https://youtu.be/${id}`, 'unsupported', 'host'],
		['https://www.facebook.com/watch/?v=123456789', 'unsupported', 'host'],
		['https://fb.watch/abc', 'unsupported', 'host'],
		['https://www.instagram.com/reel/abc/', 'unsupported', 'host'],
		['https://www.tiktok.com/@name/video/7123456789', 'unsupported', 'host'],
		['https://example.com/', 'unsupported', 'host'],
		['https://báo.vn/video', 'unsupported', 'host'],
		['https://127.0.0.1/a.mp4', 'unsupported', 'host'],
		['https://2130706433/a.mp4', 'unsupported', 'host'],
		['https://0x7f.1/a.mp4', 'unsupported', 'host'],
		['http://192.168.1.1/a.mp4', 'unsupported', 'host'],
		['http://169.254.169.254/latest/a.mp4', 'unsupported', 'host'],
		['https://[::1]/a.mp4', 'unsupported', 'host'],
		['https://[::ffff:127.0.0.1]/a.m3u8', 'unsupported', 'host'],
		['https://localhost/a.mp4', 'unsupported', 'host'],
		['https://localhost:3000/a.mp4', 'unsupported', 'host'],
		['https://camera.local/a.mp4', 'unsupported', 'host'],
		['https://metadata.google.internal/a.mp4', 'unsupported', 'host'],
		['https://intranet/a.mp4', 'unsupported', 'host'],

		['https://cdn.example.com/a.avi', 'unsupported', 'file_type'],
		['https://cdn.example.com/a.MOV?x=1', 'unsupported', 'file_type'],
		['/media/a.jpg', 'unsupported', 'file_type'],
	])('%j is %s: %s', (input, state, reason) => {
		expect(classify(input)).toEqual({ state, reason });
	});
});

test('nothing anybody can paste makes it throw', () => {
	const pieces = 'https: // / \\ @ : [ ] % ? # . youtube.com media v= É \uD800 \u0000 \n < .mp4 xn-- 999999'.split(' ').concat(' ');
	let seed = 7;
	const next = () => {
		seed = (seed * 48_271) % 2_147_483_647;
		return pieces[seed % pieces.length] ?? '';
	};
	for (let round = 0; round < 5_000; round++) {
		const { state, embedUrl } = classify(Array.from({ length: 7 }, next).join(''));
		if (state !== 'unchecked') expect(embedUrl).toBeUndefined();
		else expect(embedUrl).toMatch(/^(?:https:\/\/|\/media\/)/);
	}
});
