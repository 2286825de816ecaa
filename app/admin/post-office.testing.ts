import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** A mail server that takes every letter, or none; returns its port and what was handed to it. */
export async function openPostOffice(takes: boolean) {
	const letters: string[] = [];
	const server = createServer((socket) => {
		let isLetter = false;
		socket.write('220 post office\r\n');
		socket.on('data', (data) => {
			const text = `${data}`;
			if (isLetter) letters.push(text);
			if (isLetter && !text.endsWith('\r\n.\r\n')) return;
			const answer = isLetter
				? '250 taken'
				: /^DATA/i.test(text)
					? '354 go on'
					: /^RCPT/i.test(text) && !takes
						? '550 nobody here'
						: '250 ok';
			isLetter = answer.startsWith('354');
			socket.write(`${answer}\r\n`);
		});
		socket.on('error', () => undefined);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	const address = server.address();
	return { port: typeof address === 'object' ? address?.port : 0, letters };
}
