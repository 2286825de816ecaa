import { describe, expect, test } from 'vitest';
import { cpuSince } from '../cpu-time.testing.ts';
import { documentOf, paragraph } from '../document/build.ts';
import type { ArticleContent } from './article-content.ts';
import { compareContents, compareLines, compareWords, type Line, markSides } from './compare.ts';

const names = { section: (id: number) => `Mục ${id}`, role: (role: string) => role, label: (label: string) => label };
const content = (changes: Partial<ArticleContent> = {}): ArticleContent => ({
	title: 'Cầu mới ở Tân Quang',
	lead: ['Dòng một.', 'Dòng hai.'],
	sectionId: 1,
	slug: '',
	document: documentOf(paragraph('Sáng nay cầu được thông xe.'), paragraph('Đoạn hai.')),
	credits: [{ name: 'Hà Linh', roles: ['text'] }],
	topics: [],
	labels: [],
	sourceLine: '',
	seoTitle: '',
	seoDescription: '',
	...changes,
});
const written = (lines: Line[]) =>
	lines.map((line) =>
		line.kind === 'gap'
			? `(${line.lines})`
			: line.pieces.map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind]).join(''),
	);

describe('two texts', () => {
	test('that are the same differ in nothing', () => {
		expect(compareContents(content(), content(), names)).toEqual([]);
	});

	test('that differ only in how their marks are encoded are the same', () => {
		const decomposed = content({
			title: content().title.normalize('NFD'),
			lead: content().lead.map((line) => line.normalize('NFD')),
			document: documentOf(paragraph('Sáng nay cầu được thông xe.'.normalize('NFD')), paragraph('Đoạn hai.'.normalize('NFD'))),
		});
		expect(compareContents(content(), decomposed, names)).toEqual([]);
		expect(compareContents(decomposed, content(), names)).toEqual([]);
	});

	test('are compared field by field, in the order in which they are written', () => {
		const changed = content({ title: 'Cầu cũ ở Tân Quang', sectionId: 2, credits: [], seoTitle: 'Cầu' });
		const found = compareContents(content(), changed, names);
		expect(found.map(({ field }) => field)).toEqual(['title', 'section', 'credits', 'seoTitle']);
		expect(found.map(({ lines }) => written(lines))).toEqual([
			['Cầu -mới-+cũ+ ở Tân Quang'],
			['Mục -1-+2+'],
			['-Hà Linh: text-'],
			['+Cầu+'],
		]);
	});

	test('show in their body which words of which paragraph were changed', () => {
		const changed = content({
			document: documentOf(paragraph('Sáng nay cầu mới được thông xe.'), paragraph('Đoạn hai.'), paragraph('Đoạn ba.')),
		});
		const [body] = compareContents(content(), changed, names);
		expect(body && written(body.lines)).toEqual(['Sáng nay cầu +mới +được thông xe.', 'Đoạn hai.', '+Đoạn ba.+']);
	});

	test('that differ in a link, a picture or what is bold say so', () => {
		const linked = (href: string) =>
			content({
				document: {
					type: 'doc',
					content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Xem', marks: [{ type: 'link', attrs: { href } }] }] }],
				},
			});
		expect(compareContents(linked('https://a.example/'), linked('https://b.example/'), names)).toHaveLength(1);
		const pictured = content({ image: { imageId: 7, alt: 'Cầu', caption: '', credit: '' } });
		expect(compareContents(content(), pictured, names).map(({ lines }) => written(lines))).toEqual([['+▨ #7 alt: Cầu+']]);
		const bold = content({
			document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Xem', marks: [{ type: 'bold' }] }] }] },
		});
		const plain = content({ document: documentOf(paragraph('Xem')) });
		expect(compareContents(plain, bold, names)).toHaveLength(1);
	});
});

describe('words', () => {
	test('in a row that were all replaced are read as one change', () => {
		expect(compareWords('thông xe ở Tân Quang', 'thông xe sau hai năm')).toEqual([
			{ kind: 'same', text: 'thông xe ' },
			{ kind: 'removed', text: 'ở Tân Quang' },
			{ kind: 'added', text: 'sau hai năm' },
		]);
	});

	test('together are the texts they came from, whatever was changed', () => {
		const [before, after] = ['Cầu  mới, ở Tân Quang thông xe.', 'Tân Quang: cầu mới thông xe sau hai năm '];
		const pieces = compareWords(before, after);
		const without = (left: string) =>
			pieces
				.filter(({ kind }) => kind !== left)
				.map(({ text }) => text)
				.join('');
		expect([without('added'), without('removed')]).toEqual([before, after]);
	});
});

describe('lines', () => {
	test('that were inserted leave those after them alone', () => {
		expect(written(compareLines(['một', 'hai'], ['không', 'một', 'hai']))).toEqual(['+không+', 'một', '(1)']);
	});

	test('that have little in common are two lines', () => {
		expect(written(compareLines(['Mưa lớn ở vùng cao'], ['Giá cam tăng trở lại']))).toEqual([
			'+Giá cam tăng trở lại+',
			'-Mưa lớn ở vùng cao-',
		]);
	});

	test('that stay the same far from any change are counted, not shown', () => {
		const many = Array.from({ length: 9 }, (_, place) => `dòng ${place}`);
		expect(written(compareLines(many, many.with(4, 'dòng bốn')))).toEqual(['(3)', 'dòng 3', 'dòng -4-+bốn+', 'dòng 5', '(3)']);
	});

	test('of long texts that have nothing in common are compared soon', () => {
		const text = (word: string) => Array.from({ length: 4000 }, (_, place) => `${word}${place}`);
		const start = process.cpuUsage();
		compareLines(text('a'), text('b'));
		compareWords(text('a').join(' '), text('b').join(' '));
		expect(cpuSince(start)).toBeLessThan(2000);
	});
});

test('of two texts of one place each shows its own words, unless they have little in common', () => {
	const marked = (pieces: ReturnType<typeof compareWords>) =>
		pieces.map(({ kind, text }) => (kind === 'same' ? text : `[${text}]`)).join('');
	const near = markSides('Cầu thông xe sáng nay, sớm hai tháng.', 'Cầu thông xe chiều nay, sớm hai tháng.');
	expect([marked(near.one), marked(near.other)]).toEqual([
		'Cầu thông xe [sáng] nay, sớm hai tháng.',
		'Cầu thông xe [chiều] nay, sớm hai tháng.',
	]);
	const far = markSides('Cầu thông xe sáng nay.', 'Giá chè tăng mạnh.');
	expect([marked(far.one), marked(far.other)]).toEqual(['Cầu thông xe sáng nay.', 'Giá chè tăng mạnh.']);
	expect(marked(markSides('Cầu mới', '').one)).toBe('Cầu mới');
});
