import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
/** OWASP's first choice for Argon2id: 19 MiB, two passes. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const tagLength = 32;
const atOnce = 2;
const mostWaiting = 20;

export const shortestPassword = 12;
export const longestPassword = 128;

/** Thrown when so many passwords are being judged that another would only make everybody wait. */
export class TooManyPasswords extends Error {}

let running = 0;
const waiting: (() => void)[] = [];

/** Hashing takes memory and a core: two at a time, and a short queue, however many sign in (threats, 13). */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	if (running >= atOnce) {
		if (waiting.length >= mostWaiting) throw new TooManyPasswords('Too many sign-ins at once.');
		await new Promise<void>((resolve) => waiting.push(resolve));
	}
	running++;
	try {
		return await work();
	} finally {
		running--;
		waiting.shift()?.();
	}
}

const bytesOf = (password: string, salt: Buffer, { memory, passes, parallelism }: typeof cost) =>
	derive('argon2id', { message: password, nonce: salt, parallelism, tagLength, memory, passes });

/** The Argon2id hash of a password in PHC form, with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
	return inTurn(async () => {
		const salt = randomBytes(16);
		const tag = await bytesOf(password, salt, cost);
		const { memory, passes, parallelism } = cost;
		return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
	});
}

/** Whether a password is the one that was hashed. */
export function verifyPassword(hash: string, password: string): Promise<boolean> {
	const [, m, t, p, salt = '', tag = ''] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash) ?? [];
	if (m === undefined) return Promise.resolve(false);
	return inTurn(async () => {
		const wanted = Buffer.from(tag, 'base64');
		const given = await bytesOf(password, Buffer.from(salt, 'base64'), { memory: Number(m), passes: Number(t), parallelism: Number(p) });
		return wanted.length === given.length && timingSafeEqual(wanted, given);
	});
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** Words that anybody would try first. */
const common = /^(?:password|matkhau|mật khẩu|123456|qwerty|111111|iloveyou|admin|baosonglo|toasoan)/i;

/** Whether a password may be chosen: long enough, and not one that is tried first. No rules about what it is made of. */
export function isStrong(password: string): boolean {
	return (
		password.length >= shortestPassword &&
		password.length <= longestPassword &&
		!(common.test(password) && password.length < 20) &&
		new Set(password).size > 4
	);
}
