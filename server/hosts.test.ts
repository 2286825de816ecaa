import { expect, test } from 'vitest';
import { createHostCheck } from './hosts.ts';

const ofPaper = createHostCheck('https://bao.example');

test.each(['bao.example', 'BAO.example:443', 'bao.example.', 'localhost:3000', '127.0.0.1', '192.168.1.20:3000', '[::1]:3000', undefined])(
	'%s is a name of this paper or this machine',
	(host) => expect(ofPaper(host)).toBe('ours'),
);

test('with or without www. it is the same paper', () => {
	expect(ofPaper('www.bao.example')).toBe('twin');
	expect(createHostCheck('https://www.bao.example')('bao.example')).toBe('twin');
});

test.each(['evil.example', 'bao.example.evil.example', 'xbao.example', 'localhost.evil.example', '', ':80', '1.2.3.4.5'])(
	'"%s" is somebody else',
	(host) => expect(ofPaper(host)).toBe('foreign'),
);
