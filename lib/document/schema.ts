import { z } from 'zod';
import { isSafeHref } from './href.ts';

/** Node and mark names are those of Tiptap's default schema, so that the desk's editor reads and writes this as it is. */
const Mark = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('bold') }),
	z.strictObject({ type: z.literal('italic') }),
	z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().max(2000).refine(isSafeHref, 'unsafe address') }) }),
]);

export const Text = z.strictObject({ type: z.literal('text'), text: z.string().min(1), marks: z.array(Mark).optional() });
const HardBreak = z.strictObject({ type: z.literal('hardBreak') });
const Inline = z.discriminatedUnion('type', [Text, HardBreak]);
const inlines = z.array(Inline).optional();

const Paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });
const Heading = z.strictObject({
	type: z.literal('heading'),
	attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
	content: inlines,
});

const thousandth = z.int().min(0).max(1000);
/** `focus`: the point that must not be cut off, in thousandths; `decorative` pictures need no alternative text. */
const pictureUse = {
	imageId: z.int().positive(),
	alt: z.string().max(500),
	caption: z.string().max(2000),
	credit: z.string().max(200),
	focus: z.tuple([thousandth, thousandth]).nullish(),
	decorative: z.boolean().optional(),
};
const Figure = z.strictObject({ type: z.literal('figure'), attrs: z.strictObject(pictureUse) });
const Gallery = z.strictObject({ type: z.literal('gallery'), content: z.array(Figure).min(1).max(60) });
const Video = z.strictObject({
	type: z.literal('video'),
	attrs: z.strictObject({ videoId: z.int().positive(), caption: z.string().max(2000) }),
});
const Audio = z.strictObject({
	type: z.literal('audio'),
	attrs: z.strictObject({ fileId: z.int().positive(), caption: z.string().max(2000) }),
});
const Pdf = z.strictObject({
	type: z.literal('pdf'),
	attrs: z.strictObject({ fileId: z.int().positive(), title: z.string().min(1).max(300) }),
});
const Divider = z.strictObject({ type: z.literal('horizontalRule') });

const ListItem = z.strictObject({
	type: z.literal('listItem'),
	get content() {
		return z.array(z.discriminatedUnion('type', [Paragraph, BulletList, OrderedList])).min(1);
	},
});
const BulletList = z.strictObject({ type: z.literal('bulletList'), content: z.array(ListItem).min(1) });
const OrderedList = z.strictObject({
	type: z.literal('orderedList'),
	attrs: z.strictObject({ start: z.int().min(0).max(9999) }).optional(),
	content: z.array(ListItem).min(1),
});

const cell = {
	attrs: z.strictObject({ colspan: z.int().min(1).max(50), rowspan: z.int().min(1).max(500) }).optional(),
	content: z.array(Paragraph).min(1),
};
const TableHeader = z.strictObject({ type: z.literal('tableHeader'), ...cell });
const TableCell = z.strictObject({ type: z.literal('tableCell'), ...cell });
const TableRow = z.strictObject({
	type: z.literal('tableRow'),
	content: z.array(z.discriminatedUnion('type', [TableHeader, TableCell])).min(1),
});
const Table = z.strictObject({
	type: z.literal('table'),
	attrs: z.strictObject({ caption: z.string().max(500) }).optional(),
	content: z.array(TableRow).min(1),
});

const plainBlocks = [Paragraph, BulletList, OrderedList] as const;
const Blockquote = z.strictObject({
	type: z.literal('blockquote'),
	attrs: z.strictObject({ source: z.string().max(300) }).optional(),
	content: z.array(z.discriminatedUnion('type', plainBlocks)).min(1),
});
const FactBox = z.strictObject({
	type: z.literal('factBox'),
	attrs: z.strictObject({ title: z.string().min(1).max(200) }),
	content: z.array(z.discriminatedUnion('type', plainBlocks)).min(1),
});

const Block = z.discriminatedUnion('type', [
	Paragraph,
	Heading,
	BulletList,
	OrderedList,
	Blockquote,
	Figure,
	Gallery,
	Table,
	FactBox,
	Video,
	Audio,
	Pdf,
	Divider,
]);

/** The body of an article or a page: a closed tree, refused whole when it holds anything unknown. */
export const Document = z.strictObject({ type: z.literal('doc'), content: z.array(Block) });

export type Document = z.infer<typeof Document>;
export type Block = z.infer<typeof Block>;
export type Inline = z.infer<typeof Inline>;
export type Mark = z.infer<typeof Mark>;
export type Figure = z.infer<typeof Figure>;
export type ListItem = z.infer<typeof ListItem>;
export type TableRow = z.infer<typeof TableRow>;
