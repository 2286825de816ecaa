import { expect, test } from 'vitest';
import { minute, openTelling, siteUrl } from './open-telling.testing.ts';

test.each(['http://127.0.0.1/publish', 'http://hub.example:8080/', 'http://10.0.0.7/hub'])(
	'a hub at %s, which is never asked, is a fault of the settings, and the setting is named',
	async (hub) => {
		const { db, write, receiver, passBoth } = await openTelling({ WEBSUB_HUB: hub });
		write({ title: 'Cầu mới' });
		await passBoth(minute);
		expect(receiver.posts).toEqual([]);
		const problem = db.$client.prepare<[], string>("SELECT problem FROM outbox_service WHERE service = 'websub'").pluck().get();
		expect(problem).toMatch(/^WEBSUB_HUB: .*public internet/);
	},
);

test('the hub hears of the feeds in which a story stands, and of no others', async () => {
	const { write, sections, receiver, passBoth } = await openTelling({ WEBSUB_HUB: 'https://hub.example/publish' });
	write({ title: 'Cầu mới', sectionId: sections.local, topics: ['Giao thông'], credits: [{ name: 'Hà Linh', roles: ['text'] }] });
	await passBoth(minute);
	const [post] = receiver.posts;
	expect(post).toMatchObject({ host: 'hub.example', path: '/publish' });
	const form = new URLSearchParams(post?.body);
	expect(form.get('hub.mode')).toBe('publish');
	const pages = ['', '/thoi-su', '/chinh-quyen-co-so', '/chu-de/giao-thong', '/tac-gia/ha-linh'];
	expect(form.getAll('hub.url').sort()).toEqual(
		pages.flatMap((page) => ['feed.atom', 'feed.json', 'feed.xml'].map((file) => `${siteUrl}${page}/${file}`)).sort(),
	);
});
