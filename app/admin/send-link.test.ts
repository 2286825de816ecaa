import { expect, test, vi } from 'vitest';
import { inviteUser, listOpenLinks } from '#db/auth/key-links.ts';
import { openStaff } from '#db/auth/staff.testing.ts';
import { today } from '#db/testing/newsroom.ts';
import { openPostOffice } from './post-office.testing.ts';
import { sendLink } from './send-link.ts';

async function send(url: string) {
	const { db, administrator } = openStaff();
	const link = inviteUser(db, administrator, { email: 'moi@bao.example', name: 'Người Mới', role: 'editor' }, today('08:00'));
	const state = () => listOpenLinks(db, administrator, today('08:01'))[0];
	sendLink(db, url === '' ? undefined : { url, from: 'toa-soan@bao.example' }, link, {
		subject: 'Lời mời',
		text: `https://bao.example/admin/key/${link.word}`,
	});
	return { state, link };
}

test('a link is sent, and nobody waits for it', async () => {
	const { port, letters } = await openPostOffice(true);
	const { state, link } = await send(`smtp://127.0.0.1:${port}`);
	expect(state()?.mail).toBe('sending');
	await vi.waitFor(() => expect(state()?.mail).toBe('sent'), 20_000);
	expect(letters.join('').replace(/=\r\n/g, '')).toContain(link.word);
});

test('what a mail server says against it stands beside the link', async () => {
	const { port } = await openPostOffice(false);
	const { state } = await send(`smtp://127.0.0.1:${port}`);
	await vi.waitFor(
		() => expect(state()).toMatchObject({ mail: 'failed', mailProblem: expect.stringContaining('550 nobody here') }),
		20_000,
	);
});

test('a mail server that is not there is told too', async () => {
	const { state } = await send('smtp://127.0.0.1:1');
	await vi.waitFor(() => expect(state()).toMatchObject({ mail: 'failed', mailProblem: expect.stringContaining('ECONNREFUSED') }), 20_000);
});

test('without a mail server nothing is sent', async () => {
	const { state } = await send('');
	expect(state()?.mail).toBe('');
});
