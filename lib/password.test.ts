import { expect, test } from 'vitest';
import { hashPassword, isStrong, verifyPassword } from './password.ts';

test('a password is known again by its hash, and no other is', async () => {
	const hash = await hashPassword('đò ngang bến Phố Dầy');
	expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	expect(await verifyPassword(hash, 'đò ngang bến Phố Dầy')).toBe(true);
	expect(await verifyPassword(hash, 'đò ngang bến Phố Dày')).toBe(false);
	expect(await verifyPassword('nonsense', 'đò ngang')).toBe(false);
	expect(await hashPassword('đò ngang bến Phố Dầy')).not.toBe(hash);
});

test('so many at once are told to come back', async () => {
	const answers = await Promise.allSettled(Array.from({ length: 40 }, () => hashPassword('một mật khẩu dài')));
	expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(22);
});

test.each(['short', 'matkhau123456', 'password1234', 'aaaaaaaaaaaaaaaa', 'x'.repeat(129)])('"%s" is too easy', (word) =>
	expect(isStrong(word)).toBe(false),
);
test('a sentence is fine', () => expect(isStrong('mười hai con thuyền')).toBe(true));
