import { documentOf, listItem, paragraph, text } from './build.ts';

/** A picture with everything said about it. */
export const figure = (imageId: number) => ({
	type: 'figure' as const,
	attrs: { imageId, alt: 'Cầu mới', caption: 'Cầu sáng nay.', credit: 'Hoàng Sơn' },
});

/** One block of every kind that an article may have. */
export const everyBlock = documentOf(
	{ type: 'heading', attrs: { level: 2 }, content: text('Sau hai năm') },
	{
		type: 'paragraph',
		content: [
			...text('Cầu '),
			...text('Soi Mận', { type: 'bold' }, { type: 'link', attrs: { href: '/thoi-su' } }),
			{ type: 'hardBreak' },
			...text('mở.'),
		],
	},
	{ type: 'paragraph' },
	{
		type: 'bulletList',
		content: [
			listItem(text('Xe tải')),
			{ type: 'listItem', content: [paragraph('Xe máy'), { type: 'orderedList', content: [listItem(text('nhỏ'))] }] },
		],
	},
	{ type: 'orderedList', attrs: { start: 3 }, content: [listItem(text('Bước ba'))] },
	{ type: 'blockquote', attrs: { source: 'Bà Sửu' }, content: [paragraph('Đi nhanh hơn.')] },
	figure(7),
	{ type: 'gallery', content: [figure(8), figure(9)] },
	{
		type: 'table',
		attrs: { caption: 'Số xe' },
		content: [
			{ type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph('Loại')] }] },
			{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph('Xe tải: 120')] }] },
		],
	},
	{ type: 'factBox', attrs: { title: 'Cầu Soi Mận' }, content: [paragraph('Dài 300 mét.')] },
	{ type: 'video', attrs: { videoId: 3, caption: 'Phóng sự.' } },
	{ type: 'audio', attrs: { fileId: 4, caption: 'Nghe bài.' } },
	{ type: 'pdf', attrs: { fileId: 5, title: 'Chương trình' } },
	{ type: 'horizontalRule' },
);
