import { expect, test } from 'vitest';
import { openEmpty } from '#db/testing/newsroom.ts';
import { createMissBook } from './jobs/miss-book.ts';
import { createMisses } from './misses.ts';

const reader = { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/140 Mobile', referer: 'https://zalo.me/g/nhom?ten=x' };
const bot = { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' };

test('readers and machines are told apart; of a reader the host they came from is kept, and nothing else', () => {
	const misses = createMisses();
	for (const headers of [reader, reader, bot, {}]) misses.note({ method: 'GET', headers }, '/cu.html?fbclid=1');
	misses.note({ method: 'HEAD', headers: reader }, '/cu.html');
	misses.note({ method: 'GET', headers: bot }, '/wp-login.php');
	expect(misses.take()).toEqual([
		{ path: '/cu.html', hits: 2, bots: 2, referrer: 'zalo.me' },
		{ path: '*', hits: 0, bots: 1, referrer: '' },
	]);
	expect(misses.take()).toEqual([]);
});

test('made-up addresses take no memory without end, and one that is asked for again and again comes through', () => {
	const db = openEmpty();
	const [misses, book] = [createMisses(), createMissBook()];
	for (let second = 0; second < 10; second++) {
		for (let time = 0; time < 3; time++) misses.note({ method: 'GET', headers: reader }, '/that.html');
		for (let number = 0; number < 5000; number++) misses.note({ method: 'GET', headers: reader }, `/x${second}-${number}`);
		const taken = misses.take();
		expect(taken).toHaveLength(2000);
		book.add(taken);
	}
	book.write(db);
	const rows = db.$client.prepare('SELECT path, hits FROM missed_address ORDER BY hits DESC').all();
	expect(rows).toHaveLength(500);
	expect(rows[0]).toEqual({ path: '/that.html', hits: 30 });
});
