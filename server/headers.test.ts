import { expect, test } from 'vitest';
import { contentPolicy, securityHeaders } from './headers.ts';

const directive = (html: string, name: string) =>
	contentPolicy(html)
		.split('; ')
		.find((each) => each.startsWith(`${name} `));

test('a page loads nothing but our own files and frames only known players', () => {
	expect(directive('', 'default-src')).toBe("default-src 'none'");
	expect(directive('', 'script-src')).toBe("script-src 'self'");
	expect(directive('', 'media-src')).toBe("media-src 'self'");
	expect(directive('', 'frame-src')).toBe(
		'frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://geo.dailymotion.com',
	);
	expect(contentPolicy('')).not.toMatch(/unsafe|\*/);
});

test('a film of another host opens that host, a stream what its parts may come from', () => {
	const film = '<source src="https://films.example/a.mp4" type="video/mp4"/><source src="/media/b.mp4" type="video/mp4"/>';
	expect(directive(film, 'media-src')).toBe("media-src 'self' https://films.example");
	expect(directive(film, 'connect-src')).toBe("connect-src 'self'");
	const stream = '<source src="https://films.example/a.m3u8" type="application/vnd.apple.mpegurl"/>';
	expect(directive(stream, 'media-src')).toBe("media-src 'self' blob: https:");
	expect(directive(stream, 'connect-src')).toBe("connect-src 'self' https:");
});

test('https is insisted on where readers type https, and only there', () => {
	expect(securityHeaders('https://bao.example')).toContain('Strict-Transport-Security');
	expect(securityHeaders('http://localhost:3000')).not.toContain('Strict-Transport-Security');
});
