import { expect, test } from 'vitest';
import { openNewsroom, titles, withdraw } from '../testing/newsroom.ts';
import type { Actor } from './actor.ts';
import { findLinkTargets } from './link-targets.ts';

const reporter: Actor = { id: 'r', name: 'Nông Thị Mai', role: 'reporter', locale: 'vi' };

test('published articles are found by their titles, whatever the accents; drafts and withdrawn ones are not', () => {
	const { db, write } = openNewsroom();
	write({ title: 'Khánh thành cầu Soi Mận' });
	write({ title: 'Giao thông trong tuần', text: 'Xe đã qua cầu Soi Mận.' });
	write({ title: 'Cầu Soi Mận còn nháp', status: 'draft', at: null });
	withdraw(db, write({ title: 'Cầu Soi Mận bị gỡ' }));
	for (const words of ['cầu soi mận', 'cau soi man', 'soi mậ'])
		expect(titles(findLinkTargets(db, reporter, words, 'vi'))).toEqual(['Khánh thành cầu Soi Mận', 'Giao thông trong tuần']);
	expect(findLinkTargets(db, reporter, 'cau soi man', 'en')).toEqual([]);
	expect(findLinkTargets(db, reporter, ' " ', 'vi')).toEqual([]);
});

test('ten are enough', () => {
	const { db, write } = openNewsroom();
	for (let count = 1; count <= 12; count++) write({ title: `Mùa cam thứ ${count}` });
	expect(findLinkTargets(db, reporter, 'mua cam', 'vi')).toHaveLength(10);
});
