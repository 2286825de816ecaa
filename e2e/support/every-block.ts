import type { Database } from '#db/client.ts';
import { storedFile } from '#db/desk/files.ts';
import { videoOf } from '#db/desk/videos.ts';
import { file } from '#db/schema/media.ts';
import { documentOf, listItem, paragraph, text } from '#lib/document/build.ts';
import type { Document, Figure } from '#lib/document/schema.ts';

/** A document that holds every kind of block and mark there is. */
export function everyBlock(db: Database, imageId: number): Document {
	const fileId =
		db.select({ id: file.id }).from(file).limit(1).get()?.id ?? storedFile(db, { hash: '0'.repeat(32), extension: 'pdf', bytes: 1 });
	const figure = (caption: string): Figure => ({
		type: 'figure',
		attrs: { imageId, alt: 'Quầy một cửa.', caption, credit: 'Người Kiểm Thử' },
	});
	const cells = (type: 'tableHeader' | 'tableCell', ...words: string[]) => ({
		type: 'tableRow' as const,
		content: words.map((word) => ({ type, content: [paragraph(word)] })),
	});
	return documentOf(
		{
			type: 'paragraph',
			content: [
				...text('Chữ thường, '),
				...text('chữ đậm', { type: 'bold' }),
				...text(', '),
				...text('chữ nghiêng', { type: 'italic' }),
				...text(' và '),
				...text('liên kết', { type: 'link', attrs: { href: 'https://example.com/' } }),
				{ type: 'hardBreak' },
				...text('sang dòng.'),
			],
		},
		{ type: 'heading', attrs: { level: 2 }, content: text('Đầu đề cấp hai') },
		{ type: 'heading', attrs: { level: 3 }, content: text('Đầu đề cấp ba') },
		{ type: 'bulletList', content: [listItem(text('Mục một')), listItem(text('Mục hai'))] },
		{ type: 'orderedList', content: [listItem(text('Bước một')), listItem(text('Bước hai'))] },
		{ type: 'blockquote', attrs: { source: 'Tục ngữ' }, content: [paragraph('Có công mài sắt, có ngày nên kim.')] },
		figure('Ảnh trong bài.'),
		{ type: 'gallery', content: [figure('Ảnh thứ nhất.'), figure('Ảnh thứ hai.'), figure('Ảnh thứ ba.')] },
		{
			type: 'table',
			attrs: { caption: 'Giá cam theo tuần' },
			content: [cells('tableHeader', 'Tuần', 'Giá'), cells('tableCell', 'Một', '15.000 đồng/kg')],
		},
		{ type: 'factBox', attrs: { title: 'Cần biết' }, content: [{ type: 'bulletList', content: [listItem(text('Mang theo căn cước.'))] }] },
		{ type: 'video', attrs: { videoId: videoOf(db, 'https://youtu.be/everyblock1'), caption: 'Video trong bài.' } },
		{ type: 'audio', attrs: { fileId, caption: 'Giai điệu đàn tính.' } },
		{ type: 'pdf', attrs: { fileId, title: 'Chương trình lễ hội' } },
		{ type: 'horizontalRule' },
		paragraph('Đoạn cuối.'),
	);
}
