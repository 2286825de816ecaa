import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCard } from './draw-card.ts';
import { readTypeface } from './typeface.ts';

const bold = readTypeface(700);

/** Every letter of Vietnamese, with the marks that stand above one another. */
const letters = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';

test('the face has every letter of Vietnamese, in both cases', () => {
	for (const text of [letters, letters.toUpperCase(), '“”‘’–…₫0123456789%&?!()']) {
		expect(bold.drawable(text)).toBe(text);
		expect(bold.drawable(text.normalize('NFD'))).toBe(text);
	}
	for (const letter of letters) expect(bold.outline(letter, 0, 0, 50), letter).toMatch(/^M/);
});

test('what the face does not have is left out: no card shows boxes', () => {
	expect(bold.drawable('Lễ hội 🏮 مرحبا 2026\n漢')).toBe('Lễ hội   2026 ');
});

test.for([
	['Ẫ Ộ ữ: ĐẨY MẠNH chuyển đổi số', 'Thời sự'],
	['National online conference on digital transformation opens in Tuyên Quang', 'Current affairs'],
	['đẩy mạnh '.repeat(600), 'Kinh tế'],
	['</text></svg><script>alert(1)</script> & " \' ]]>', '<b>'],
	['🏮🏮🏮', ''],
])('a card with %s is drawn, within its edges', async ([title = '', label = '']) => {
	const svg = drawCard({ title: title.slice(0, 180), label, masthead: 'Báo Sông Lô' });
	expect(svg.match(/<(?!\/?svg|path )/g)).toBeNull();
	expect(svg).not.toContain('NaN');
	const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	expect([info.width, info.height]).toEqual([1200, 630]);
	const dark = (x: number, y: number) => (data[(y * info.width + x) * 3] ?? 255) < 100;
	const rows = Array.from({ length: 600 }, (_, row) => row + 20);
	// The margins stay free, and something is written.
	expect(rows.filter((y) => [40, 79, 1121, 1180].some((x) => dark(x, y)))).toEqual([]);
	expect(rows.some((y) => Array.from({ length: 1000 }, (_, x) => x + 90).some((x) => dark(x, y)))).toBe(true);
});

test.for(['日本語の見出し', 'مرحبا بالعالم', '🏮🏮🏮', '日本語の見出し 2026', 'Lễ 日本語の見出し', ''])(
	'a headline like %s, which the face cannot set, is left out whole: paper and section stand large',
	(title) => {
		const house = { label: 'Thời sự', masthead: 'Báo Sông Lô' };
		const card = drawCard({ ...house, title });
		expect(card).toBe(drawCard({ ...house, title: '漢' }));
		// The paper's name in place of the headline, the section over it; nothing small at the foot.
		expect(card).toBe(drawCard({ label: house.label, title: house.masthead, masthead: '' }));
	},
);

test('a headline with a word of another script, or with emoji, is set without it', () => {
	const house = { label: '', masthead: 'Báo Sông Lô' };
	expect(drawCard({ ...house, title: 'Lễ hội Thành Tuyên 🏮🏮🏮 2026 漢' })).toBe(drawCard({ ...house, title: 'Lễ hội Thành Tuyên 2026' }));
	expect(drawCard({ ...house, title: '2026' })).not.toBe(drawCard({ ...house, title: '' }));
});
