import { expect, test } from 'vitest';
import type { Miss } from '#lib/missed.ts';
import { addMisses } from './count-misses.ts';
import { openStaffedNewsroom, refusalOf } from './desk.testing.ts';
import { ignoreMissed, listMissed, watchMissed } from './missed-addresses.ts';
import { addRedirect } from './redirects.ts';
import { rememberSourceItem } from './source-items.ts';

const day = 86_400_000;
const miss = (path: string, hits: number, bots = 0, referrer = ''): Miss => ({ path, hits, bots, referrer });

function openMissing() {
	const newsroom = openStaffedNewsroom();
	const report = (days = 7, bots = true) => listMissed(newsroom.db, newsroom.staff.secretary, { days, bots });
	return { ...newsroom, report };
}

test('what readers miss most comes first, summed over the days, until somebody has seen to it', () => {
	const { db, staff, report } = openMissing();
	const now = Date.now();
	addMisses(db, [miss('/cu/1.html', 2, 0, 'google.com'), miss('/cu/2.html', 9), miss('/bot', 0, 99), miss('*', 40, 2)], now - day);
	addMisses(db, [miss('/cu/1.html', 8, 1, 'zalo.me'), miss('/cu/1.html', 1)], now);
	expect(report()).toMatchObject({
		probes: 42,
		items: [
			{ path: '/cu/1.html', hits: 11, bots: 1, referrer: 'zalo.me' },
			{ path: '/cu/2.html', hits: 9, bots: 0 },
			{ path: '/bot', hits: 0, bots: 99 },
		],
	});
	expect(report(7, false).items.map(({ path }) => path)).toEqual(['/cu/1.html', '/cu/2.html']);
	expect(report(1).items.map(({ path }) => path)).toEqual(['/cu/1.html']);
	addRedirect(db, staff.secretary, { path: '/cu/1.html', target: '/thoi-su' });
	ignoreMissed(db, staff.secretary, '/bot');
	expect(report().items.map(({ path }) => path)).toEqual(['/cu/2.html']);
	watchMissed(db, staff.secretary, '/bot');
	expect(report().items.map(({ path }) => path)).toEqual(['/cu/2.html', '/bot']);
	expect(refusalOf(() => listMissed(db, staff.editor, { days: 7, bots: false }))).toMatchObject({ key: 'notAllowed' });
	expect(refusalOf(() => ignoreMissed(db, staff.editor, '/cu/2.html'))).toMatchObject({ key: 'notAllowed' });
});

test('the report proposes where an address was meant to lead', () => {
	const { db, write, report } = openMissing();
	const bridge = write({ title: 'Khánh thành cầu Bạch Xa' });
	const draft = write({ title: 'Bản nháp cầu mới', status: 'draft' });
	rememberSourceItem(db, { locale: 'vi', sourceId: '7001', articleId: bridge, digest: '' });
	rememberSourceItem(db, { locale: 'vi', sourceId: '7002', articleId: draft, digest: '' });
	addMisses(db, [
		miss('/tin/gi-do-7001.html', 9),
		miss('/index.php?id=7001', 8),
		miss('/tin/khanh-thanh-cau-bach-xa.htm', 7),
		miss('/chuyen-muc/van-hoa', 6),
		miss('/tin/ban-nhap-7002.html', 5),
		miss('/la', 4),
	]);
	const to = `/thoi-su/khanh-thanh-cau-bach-xa-${bridge}`;
	expect(report().items.map(({ proposal }) => proposal && [proposal.by, proposal.to])).toEqual([
		['id', to],
		['id', to],
		['words', to],
		['section', '/van-hoa'],
		undefined,
		undefined,
	]);
});

test('made-up addresses fill no disk, and readers’ own are not lost among them', () => {
	const { db, report } = openMissing();
	const now = Date.now();
	for (let round = 0; round < 20; round++) {
		addMisses(db, [miss('/that/1.html', 2), ...Array.from({ length: 2000 }, (_, number) => miss(`/x${round}-${number}`, 1))], now + round);
	}
	const count = () => db.$client.prepare<[], number>('SELECT count(*) FROM missed_address').pluck().get();
	expect(count()).toBe(1000);
	expect(report().items[0]).toMatchObject({ path: '/that/1.html', hits: 40 });
	for (let later = 1; later < 40; later++) addMisses(db, [miss('/mai', 1)], now + later * day);
	expect(count()).toBe(31);
});
