import { expect, test } from 'vitest';
import { deviceLetter } from './device-letter.ts';
import { openPostOffice } from './post-office.testing.ts';
import { sendLetter } from './send-letter.ts';

const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const entry = {
	paper: 'Báo Sông Lô',
	name: 'Linh',
	email: 'linh@bao.example',
	userAgent,
	address: '203.0.113.5',
	at: new Date('2026-11-05T01:30:00Z'),
};

test.each([
	['vi', 'Báo Sông Lô: đăng nhập từ thiết bị mới', '8:30'],
	['en', 'Báo Sông Lô: sign-in from a new device', '8:30'],
])('its owner reads where and when, in their language: %s', async (locale, subject, time) => {
	const letter = await deviceLetter({ ...entry, locale });
	expect(letter).toMatchObject({ to: { name: 'Linh', address: 'linh@bao.example' }, subject });
	for (const words of ['Chrome, Linux', '203.0.113.5', time, '2026']) expect(letter.text).toContain(words);
});

test('a browser that says nothing of itself is told as such', async () => {
	expect((await deviceLetter({ ...entry, userAgent: '', locale: 'vi' })).text).toContain('không rõ trình duyệt');
});

test('the letter reaches its server', async () => {
	const { port, letters } = await openPostOffice(true);
	await sendLetter({ url: `smtp://127.0.0.1:${port}`, from: 'toa-soan@bao.example' }, await deviceLetter({ ...entry, locale: 'en' }));
	expect(letters.join('')).toContain('203.0.113.5');
});
