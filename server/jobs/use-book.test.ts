import { expect, test } from 'vitest';
import { addRedirect, listRedirects } from '#db/desk/redirects.ts';
import { openEmpty } from '#db/testing/newsroom.ts';
import { actorOf } from '#db/testing/staff.ts';
import { createUseBook } from './use-book.ts';

const use = (redirect: string, readers: number, at: number) => ({ rule: { redirect }, readers, machines: 0, at });

test('what could not be written waits for the next time, and is written once', () => {
	const db = openEmpty();
	addRedirect(db, actorOf('secretary'), { path: '/cu', target: '/thoi-su' });
	const book = createUseBook();
	book.add([use('/cu', 2, 100)]);
	db.$client.pragma('query_only = ON');
	expect(() => book.write(db)).toThrow('readonly');
	db.$client.pragma('query_only = OFF');
	book.add([use('/cu', 1, 300), use('/khong-con', 5, 300)]);
	for (let time = 0; time < 2; time++) book.write(db);
	book.add([use('/cu', 4, 200)]);
	book.write(db);
	expect(listRedirects(db, actorOf('secretary'), {}).items).toMatchObject([{ path: '/cu', readers: 7, machines: 0, usedAt: 300 }]);
});
