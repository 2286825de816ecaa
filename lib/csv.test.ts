import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test.each([
	[['a', 'b'], 'a,b\r\n'],
	[['Nguyễn, An', 'nói "có"'], '"Nguyễn, An","nói ""có"""\r\n'],
	[['hai\ndòng', ''], '"hai\ndòng",\r\n'],
	[['=1+1', '+84', '-1', '@x'], "'=1+1,'+84,'-1,'@x\r\n"],
])('%j', (cells, line) => {
	expect(csvLine(cells)).toBe(line);
});
