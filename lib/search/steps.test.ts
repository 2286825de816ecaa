import { expect, test } from 'vitest';
import { loosened } from './loosened.ts';
import { parseQuery } from './query.ts';
import { stepOf, stepsOf } from './steps.ts';

test.each([
	['chợ phiên', 'Chợ phiên Đồng Văn', '', 0],
	['phiên chợ', 'Chợ phiên Đồng Văn', '', 1],
	['chợ phiên', 'Cho phiên dịch', '', 2],
	['chợ phiên', 'Phiên bản cho bạn', '', 3],
	['chợ phiên', 'Tin', 'Đi chợ phiên.', 4],
	['chợ phiên', 'Tin', 'Giá cho phiên bản mới.', 5],
	['chợ phiên', 'Tin', 'Phiên họp ở chợ.', 6],
	['chợ phiên', 'Tin', 'Phiên họp cho dân.', 7],
	['chợ phiên', 'Chợ', 'Không có.', -1],
	['cho phien', 'Chợ phiên', '', 0],
	['“chợ phiên”', 'Tin', 'Giá cho phiên bản mới.', -1],
	['hoà bình', 'Hòa Bình', '', 0],
])('%s: “%s”, “%s” answers by step %i', (typed, title, text, step) => {
	expect(stepOf(parseQuery(`${typed} `), title, `${title}\n${text}`)).toBe(step);
});

test('only a query with accents asks for them', () => {
	expect(stepsOf(parseQuery('chợ'))).toHaveLength(8);
	expect(stepsOf(parseQuery('cho')).map(([, form]) => form)).toEqual(Array.from({ length: 4 }, () => 'folded'));
});

test.each([
	['của suối những phiên mận', ['suối', 'phiên', 'mận']],
	['“của những” suối là phiên', ['của những', 'suối', 'phiên']],
	['của suối phiên', ['của', 'suối', 'phiên']],
	['của những chợ', ['của', 'những', 'chợ']],
])('%s asks at least for %j', (typed, expected) => {
	expect(loosened(parseQuery(`${typed} `)).terms.map(({ words }) => words.join(' '))).toEqual(expected);
});
