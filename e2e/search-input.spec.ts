import { ask, faultTrace } from './support/ask.ts';
import { expect, test } from './support/test.ts';

const hostile = [
	'"',
	'""',
	'*',
	'a*',
	'NEAR(',
	'NEAR(a b, 2)',
	'a AND',
	'NOT a',
	'OR',
	'-x',
	'^a',
	'a" OR title:"',
	'{title}:x',
	'title:x',
];
const alsoHostile = [
	'🏮🏮',
	"'; DROP TABLE article;--",
	'\\',
	'%',
	'(((((',
	'<b>x</b>',
	'\u202eabc',
	'\ud800',
	'x'.repeat(5000),
	'á '.repeat(1500),
];
for (const path of ['/tim-kiem', '/en/search']) {
	test(`nothing that is typed breaks ${path}`, async ({ page, request }) => {
		for (const typed of [...hostile, ...alsoHostile]) {
			const answer = await request.get(`${path}?q=${encodeURIComponent(typed.toWellFormed())}`);
			expect(answer.status(), typed.slice(0, 40)).toBe(200);
			const body = await answer.text();
			expect(body, typed.slice(0, 40)).not.toMatch(faultTrace);
			expect(body, typed.slice(0, 40)).not.toContain('<b>x</b>');
		}
		await page.goto(`${path}?q=${encodeURIComponent('<b>x</b>')}`);
		await expect(page.getByRole('searchbox')).toHaveValue('<b>x</b>');
	});
}

test('percent signs that stand for nothing are no error of the server', async ({ baseURL }) => {
	for (const query of ['q=%', 'q=%zz', 'q=%e1%bb', 'q=%00', 'q=%ff%fe', '%=%', 'q[]=a', 'q=a&q=b', 'period=%00&section=%27']) {
		const { status, body } = await ask(baseURL, `/tim-kiem?${query}`);
		expect([200, 400], query).toContain(status);
		expect(body).not.toMatch(faultTrace);
	}
	expect((await ask(baseURL, `/tim-kiem?q=${'%e1%bb%9d'.repeat(5000)}`)).status).toBeLessThan(500);
});
