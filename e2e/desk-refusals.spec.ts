import type { APIRequestContext } from '@playwright/test';
import type { Role } from '#lib/desk/roles.ts';
import { type ActionEntrance, builtActions, deskRoutes, type RouteEntrance, writtenActions } from './support/desk-entrances.ts';
import { makeNewcomer, withDatabase } from './support/newcomer.ts';
import { expect, test } from './support/test.ts';
import { type Wrong, wrongActions, wrongRoutes } from './support/wrong-roles.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'Asks without a page; once is enough.');
test.describe.configure({ timeout: 90_000 });

const forged = 'portal.session_token=made-up.c2lnbmF0dXJl';

/** Calls an action as the framework's own script does. */
function call(request: APIRequestContext, baseURL: string | undefined, { id, page }: ActionEntrance, input: unknown, cookie?: string) {
	return request.post(page, {
		maxRedirects: 0,
		headers: {
			'next-action': id,
			origin: `${baseURL}`,
			accept: 'text/x-component',
			'content-type': 'text/plain;charset=UTF-8',
			...(cookie && { cookie }),
		},
		data: JSON.stringify([input]),
	});
}

/** Asks a route with fields, in the body or, where it has none, in the address. */
function ask(
	request: APIRequestContext,
	baseURL: string | undefined,
	{ method, path }: RouteEntrance,
	input: Record<string, unknown>,
	cookie?: string,
) {
	const headers = { origin: `${baseURL}`, ...(cookie && { cookie }) };
	if (method !== 'GET') return request.fetch(path, { method, maxRedirects: 0, headers, data: input });
	const query = new URLSearchParams(Object.entries(input).map(([name, value]) => [name, `${value}`]));
	return request.get(`${path}?${query}`, { maxRedirects: 0, headers });
}

/** Signs in somebody new of a role; returns who they are. */
async function enterAs(request: APIRequestContext, baseURL: string | undefined, role: Role) {
	const newcomer = await makeNewcomer(role);
	const { email, password } = newcomer;
	const answer = await request.post('/api/auth/sign-in/email', { headers: { origin: `${baseURL}` }, data: { email, password } });
	expect(answer.status()).toBe(200);
	return newcomer;
}

/** What the log says that somebody did. */
const deedsOf = (id: string) =>
	withDatabase((db) => db.$client.prepare<[string], string>('SELECT action FROM audit WHERE user_id = ?').pluck().all(id));
const inputOf = (wrong: Wrong | undefined) => (wrong === undefined || wrong === 'everybody' ? {} : wrong.input);

test('the portal answers to no action but those that go through the desk’s wrapper', () => {
	const written = writtenActions();
	expect(written.length).toBeGreaterThan(10);
	expect(
		builtActions()
			.map(({ name }) => name)
			.filter((name) => !written.includes(name)),
	).toEqual([]);
});

test('each action and route says in the tests who may not use it', () => {
	const actions = writtenActions().filter((name) => !Object.hasOwn(wrongActions, name));
	const routes = deskRoutes().flatMap(({ name }) => (Object.hasOwn(wrongRoutes, name) ? [] : [name]));
	expect({ actions, routes }, 'Add them to e2e/support/wrong-roles.ts').toEqual({ actions: [], routes: [] });
});

test('nobody who is not signed in does anything', async ({ request, baseURL }) => {
	const letIn: string[] = [];
	for (const action of builtActions()) {
		const input = inputOf(wrongActions[action.name]);
		const bare = await call(request, baseURL, action, input);
		if (bare.status() !== 401) letIn.push(`${action.name}: ${bare.status()} without a session`);
		const answer = await call(request, baseURL, action, input, forged);
		if (!(await answer.text()).includes('"refused":"signedOut"')) letIn.push(`${action.name}: ${answer.status()} with a made-up session`);
	}
	for (const route of deskRoutes()) {
		for (const cookie of [undefined, forged]) {
			const answer = await ask(request, baseURL, route, inputOf(wrongRoutes[route.name]), cookie);
			if (answer.status() !== 401) letIn.push(`${route.name}: ${answer.status()} with ${cookie ?? 'no session'}`);
		}
	}
	expect(letIn).toEqual([]);
});

test('nobody does what their role may not', async ({ playwright, baseURL }) => {
	const letIn: string[] = [];
	const roles: Role[] = ['reporter', 'editor', 'secretary', 'chief', 'administrator'];
	for (const role of roles) {
		const request = await playwright.request.newContext({ baseURL });
		const { id } = await enterAs(request, baseURL, role);
		for (const action of builtActions()) {
			const wrong = wrongActions[action.name];
			if (wrong === undefined || wrong === 'everybody' || wrong.as !== role) continue;
			const text = await (await call(request, baseURL, action, wrong.input)).text();
			if (!/"refused":"(notAllowed|absent)"/.test(text)) letIn.push(`${action.name} as ${role}: ${text.slice(0, 300)}`);
		}
		for (const route of deskRoutes()) {
			const wrong = wrongRoutes[route.name];
			if (wrong === undefined || wrong === 'everybody' || wrong.as !== role) continue;
			const answer = await ask(request, baseURL, route, wrong.input);
			if (![403, 404].includes(answer.status())) letIn.push(`${route.name} as ${role}: ${answer.status()}`);
		}
		expect(deedsOf(id)).toEqual([]);
		await request.dispose();
	}
	expect(letIn).toEqual([]);
});

test('another site’s page does nothing in the name of somebody who is signed in', async ({ playwright, baseURL }) => {
	const request = await playwright.request.newContext({ baseURL });
	const { id } = await enterAs(request, baseURL, 'administrator');
	const statuses = new Set<number>();
	for (const action of builtActions()) {
		const headers = { 'next-action': action.id, origin: 'https://evil.example', 'content-type': 'text/plain;charset=UTF-8' };
		statuses.add((await request.post(action.page, { headers, data: JSON.stringify([inputOf(wrongActions[action.name])]) })).status());
	}
	for (const { method, path } of deskRoutes())
		if (method !== 'GET') statuses.add((await request.fetch(path, { method, headers: { origin: 'null' }, data: {} })).status());
	expect([...statuses]).toEqual([403]);
	expect(deedsOf(id)).toEqual([]);
});

test('an action whose body makes no sense was asked wrongly, and does nothing', async ({ playwright, baseURL }) => {
	const request = await playwright.request.newContext({ baseURL });
	const { id } = await enterAs(request, baseURL, 'administrator');
	const save = builtActions().find(({ name }) => name.endsWith('#saveAccount'));
	if (!save) throw new Error('There is no saveAccount.');
	const headers = { 'next-action': save.id, origin: `${baseURL}`, accept: 'text/x-component' };
	const send = async (data: string, type = 'text/plain;charset=UTF-8') =>
		(await request.post(save.page, { headers: { ...headers, 'content-type': type }, data: Buffer.from(data) })).status();
	const statuses: Record<string, number> = {};
	for (const body of ['xx{', ' ', 'null', '["$1"]', '["$F1"]', '["$1:constructor:constructor"]', '\0']) statuses[body] = await send(body);
	for (const body of ['xx', '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\nxx{\r\n--x--\r\n'])
		statuses[body] = await send(body, 'multipart/form-data; boundary=x');
	statuses['no boundary'] = await send('xx', 'multipart/form-data');
	expect(Object.entries(statuses).filter(([, status]) => status < 400 || status > 499)).toEqual([]);
	expect(deedsOf(id)).toEqual([]);
	await request.dispose();
});

test('what is not asked for is refused, not passed over: a role or a state cannot be slipped in', async ({ playwright, baseURL }) => {
	const request = await playwright.request.newContext({ baseURL });
	const { id } = await enterAs(request, baseURL, 'reporter');
	const save = builtActions().find(({ name }) => name.endsWith('#saveAccount'));
	if (!save) throw new Error('There is no saveAccount.');
	const text = await (await call(request, baseURL, save, { name: 'Tôi', locale: 'vi', role: 'administrator' })).text();
	expect(text).toContain('"refused":"invalid"');
	expect(deedsOf(id)).toEqual([]);
	expect(withDatabase((db) => db.$client.prepare<[string], string>('SELECT role FROM user WHERE id = ?').pluck().get(id))).toBe('reporter');
	await request.dispose();
});
