import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

test('a short text stays, in one line', () => {
	expect(cutText('Hội nghị\n trực tuyến  toàn quốc ', 60)).toBe('Hội nghị trực tuyến toàn quốc');
});

test('a long one ends between words, without the comma before the ellipsis', () => {
	expect(cutText('Tuyên Quang đẩy mạnh, chuyển đổi số trong nông nghiệp', 24)).toBe('Tuyên Quang đẩy mạnh…');
});

test('a word without end is cut between letters, and nothing is longer than asked', () => {
	expect(cutText('ă'.repeat(5000), 50)).toBe(`${'ă'.repeat(48)}…`);
	for (const letter of ['🏞️', '👨‍👩‍👧', 'Ẫ'.normalize('NFD'), 'م']) {
		const cut = cutText(letter.repeat(5000), 50);
		expect(cut.length).toBeLessThanOrEqual(50);
		expect(cut.slice(0, -1)).toBe(letter.repeat((cut.length - 1) / letter.length));
	}
});
