import { expect, test } from 'vitest';
import { parseByline } from './byline.ts';
import { cpuSince } from './cpu-time.testing.ts';

const text = ['text'];
const both = ['text', 'photo'];

test.each([
	['Tin, ảnh: Trang Tâm', [['Trang Tâm', both]]],
	[
		'Tin: Trang Tâm – Ảnh: Lê Bình',
		[
			['Trang Tâm', text],
			['Lê Bình', ['photo']],
		],
	],
	[
		'Tin: Trang Tâm - Ảnh: Lê Bình',
		[
			['Trang Tâm', text],
			['Lê Bình', ['photo']],
		],
	],
	[
		'Bài, ảnh: Lý Thu, Hoàng Sơn',
		[
			['Lý Thu', both],
			['Hoàng Sơn', both],
		],
	],
	[
		'Tin, ảnh: Lý Thu - Hoàng Sơn',
		[
			['Lý Thu', both],
			['Hoàng Sơn', both],
		],
	],
	[
		'Tin, ảnh: Lý Thu và Hoàng Sơn',
		[
			['Lý Thu', both],
			['Hoàng Sơn', both],
		],
	],
	['Bài và ảnh: LÝ THU', [['LÝ THU', both]]],
	['BÀI, ẢNH: Lý Thu', [['Lý Thu', both]]],
	[
		'Bài: Lý Thu; Ảnh: Hoàng Sơn; Video: Minh Đức',
		[
			['Lý Thu', text],
			['Hoàng Sơn', ['photo']],
			['Minh Đức', ['video']],
		],
	],
	['Tin: Lý Thu – Ảnh, clip: Lý Thu', [['Lý Thu', ['text', 'photo', 'video']]]],
	['Dịch: Lan Anh', [['Lan Anh', ['translation']]]],
	['Text and photos: Ly Thu', [['Ly Thu', both]]],
	['Text & photos: Ly Thu', [['Ly Thu', both]]],
	['Text/photos by Ly Thu', [['Ly Thu', both]]],
	[
		'Words: Ly Thu; Pictures: Hoang Son',
		[
			['Ly Thu', text],
			['Hoang Son', ['photo']],
		],
	],
	[
		'Words by Ly Thu, photos by Hoang Son',
		[
			['Ly Thu', text],
			['Hoang Son', ['photo']],
		],
	],
	[
		'By Ly Thu and Hoang Son',
		[
			['Ly Thu', text],
			['Hoang Son', text],
		],
	],
	[
		'Story: Ly Thu. Translated by Lan Anh',
		[
			['Ly Thu', text],
			['Lan Anh', ['translation']],
		],
	],
	['Trang Tâm', [['Trang Tâm', text]]],
	[
		'Trang Tâm, Lê Bình',
		[
			['Trang Tâm', text],
			['Lê Bình', text],
		],
	],
	['Trang Tâm (tổng hợp)', [['Trang Tâm', text]]],
	['Jean-Luc Nguyễn', [['Jean-Luc Nguyễn', text]]],
	['Tính Ảnh', [['Tính Ảnh', text]]],
	['Tin Tức', [['Tin Tức', text]]],
	['Trang Tâm – Ảnh: Trang Tâm', [['Trang Tâm', both]]],
	['Tin, ảnh: Trang Tâm'.normalize('NFD'), [['Trang Tâm', both]]],
	['  Tin,\u00A0ảnh :\u200B Trang Tâm. ', [['Trang Tâm', both]]],
	['Nguyễn Văn A.', [['Nguyễn Văn A.', text]]],
	['', []],
	[' – ', []],
])('%s', (line, credits) => {
	expect(parseByline(line)).toEqual({ credits: credits.map(([name, roles]) => ({ name, roles })), sourceLine: '' });
});

test.each([
	['Theo TTXVN', [], 'Theo TTXVN'],
	['(Theo VnExpress)', [], 'Theo VnExpress'],
	['Nguồn: Báo Nhân Dân', [], 'Nguồn: Báo Nhân Dân'],
	['Theo TTXVN, Báo Nhân Dân', [], 'Theo TTXVN, Báo Nhân Dân'],
	['Trang Tâm (Theo TTXVN)', ['Trang Tâm'], 'Theo TTXVN'],
	['Trang Tâm – Theo TTXVN', ['Trang Tâm'], 'Theo TTXVN'],
	['Tin: Trang Tâm theo Reuters', ['Trang Tâm'], 'theo Reuters'],
	['Source: VNA', [], 'Source: VNA'],
])('%s names its source', (line, names, sourceLine) => {
	const byline = parseByline(line);
	expect(byline.sourceLine).toBe(sourceLine);
	expect(byline.credits.map(({ name }) => name)).toEqual(names);
});

test('a whole sentence in place of a name is no person', () => {
	const sentence = 'Bản tin này được tổng hợp từ nhiều nguồn khác nhau của cơ quan báo chí trong và ngoài nước';
	expect(parseByline(sentence)).toEqual({ credits: [], sourceLine: sentence });
});

test('a very long line is read in no time', () => {
	const start = process.cpuUsage();
	for (const part of ['Tin, ', 'ảnh: ', '( ', 'và ', 'theo ', ' - ']) parseByline(part.repeat(100_000));
	expect(cpuSince(start)).toBeLessThan(2_000);
});
