import { type Answer, ask, faultTrace } from './support/ask.ts';
import { expect, test } from './support/test.ts';

/** Addresses that scanners and slips of the finger make up, one a word. */
const madeUp = {
	'that climb': String.raw`/..%2f..%2fetc/passwd /../../etc/passwd /thoi-su/%2e%2e /thoi-su/.. /%2e%2e/%2e%2e/.env /media/..%2f..%2fportal.db /..\..\x`,
	'that are broken': '/%00 /thoi-su/%00 /% /%zz /%e1%bb /thoi-su/%ff%fe /%F0%9F%8F%AE /th%E1%BB%9Di-s%E1%BB%B1',
	'that are endless': `/${'a'.repeat(8000)} /${'a/'.repeat(3000)} /${'-'.repeat(4000)}-1 /thoi-su/x-${'9'.repeat(400)}`,
	'of the inside': '/vi /vi/thoi-su /vi/articles/1 /articles/1 /sections/1 /absent/withdrawn /broken /adminx /iconx /healthzz',
	'in the wrong language': '/en/thoi-su /en/en /en/vi /en/tim-kiem /en/tac-gia/ha-linh /en/cai-chinh /current-affairs /topics/tea',
	'with odd slashes': '// //thoi-su //evil.example/%2e%2e /thoi-su//x /thoi-su;x=1 /tac-gia/ /chu-de /tim-kiem/x /thoi-su/x/y-1',
	'of other software':
		'/wp-login.php /.git/config /.env /thoi-su.html /thoi-su.json /thoi-su.rsc /thoi-su.txt /_next/x /_next/data/x.json /api/x',
};
for (const [kind, paths] of Object.entries(madeUp)) {
	test(`made-up addresses ${kind} are refused or led on, never an error of the server`, async ({ baseURL }) => {
		const wrong: string[] = [];
		for (const path of paths.split(' ')) {
			const fault = faultOf(await ask(baseURL, path));
			if (fault) wrong.push(`${path.slice(0, 60)}: ${fault}`);
		}
		expect(wrong).toEqual([]);
	});
}

const routerHeaders: Record<string, string>[] = [
	{ rsc: '1' },
	{ rsc: '1', 'next-router-state-tree': 'x' },
	{ rsc: '1', 'next-router-prefetch': '1' },
	{ 'next-action': 'x' },
	{ 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
	{ range: 'bytes=9-1' },
	{ cookie: '%', 'accept-language': '*' },
];
test("asking for the framework's own data breaks nothing", async ({ baseURL }) => {
	for (const headers of routerHeaders) {
		for (const path of ['/', '/thoi-su', '/khong-co-trang-nay']) {
			const { status, body } = await ask(baseURL, path, { headers });
			expect(status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500);
			expect(body).not.toMatch(faultTrace);
		}
	}
});

test('a trick of the framework does not show what is not published', async ({ baseURL, made }) => {
	for (const id of [made.draft, made.scheduled, made.withdrawn]) {
		for (const path of [`/bai/${id}`, `/vi/articles/${id}`, `/articles/${id}`]) {
			for (const headers of [{}, ...routerHeaders]) {
				const { status, body } = await ask(baseURL, path, { headers });
				expect({ path, headers, refused: status >= 300 && status < 500 }).toEqual({ path, headers, refused: true });
				expect(body).not.toContain('Đoạn thứ hai, để trang có thân bài.');
			}
		}
	}
});

test('an icon that browsers ask for by themselves is an image, or is not there', async ({ baseURL }) => {
	for (const path of ['/favicon.ico', '/icon', '/apple-icon', '/apple-touch-icon.png']) {
		const { status, headers } = await ask(baseURL, path);
		const type = status === 200 ? headers['content-type'] : 'image/none';
		expect({ path, type }).toEqual({ path, type: expect.stringMatching(/^image\//) });
	}
});

function faultOf({ status, headers, body }: Answer): string | undefined {
	if (status < 300 || status >= 500) return `answers ${status}`;
	if (faultTrace.test(body)) return 'shows the inside of the server';
	return /^\/(?!\/)/.test(`${headers.location ?? '/'}`) ? undefined : `leads away to ${headers.location}`;
}
