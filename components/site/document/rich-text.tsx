import type { Media } from '#lib/content.ts';
import type { Block, Document } from '#lib/document/schema.ts';
import { VideoFigure } from '../article/video-figure.tsx';
import { DataTable } from './data-table.tsx';
import { Gallery, PictureFigure } from './figures.tsx';
import { AudioFile, PdfFile } from './files.tsx';
import { Inlines } from './inlines.tsx';
import { FactBox, List, Quotation } from './passages.tsx';

type RichTextProps = {
	document: Document;
	media: Media;
	/** Whether a picture near its beginning is the first of the page. */
	first?: boolean;
};

/** A document as HTML: a switch over the closed set of nodes, so nothing else can come out. */
export function RichText({ document, media, first }: RichTextProps) {
	const opening = first ? document.content.slice(0, 2).findIndex(({ type }) => type === 'figure' || type === 'gallery') : -1;
	return document.content.map((block, place) => <BlockNode key={place} block={block} media={media} first={place === opening} />);
}

function BlockNode({ block, media, first }: { block: Block; media: Media; first: boolean }) {
	switch (block.type) {
		case 'paragraph':
			return (
				<p>
					<Inlines content={block.content} />
				</p>
			);
		case 'heading': {
			const Heading = `h${block.attrs.level}` as const;
			return (
				<Heading>
					<Inlines content={block.content} />
				</Heading>
			);
		}
		case 'bulletList':
		case 'orderedList':
			return <List list={block} />;
		case 'blockquote':
			return <Quotation quote={block} />;
		case 'figure':
			return <PictureFigure use={block.attrs} picture={media.pictures.get(block.attrs.imageId)} first={first} />;
		case 'gallery':
			return <Gallery gallery={block} pictures={media.pictures} first={first} />;
		case 'table':
			return <DataTable table={block} />;
		case 'factBox':
			return <FactBox box={block} />;
		case 'video':
			return <VideoFigure video={media.videos.get(block.attrs.videoId)} caption={block.attrs.caption} />;
		case 'audio':
			return <AudioFile file={media.files.get(block.attrs.fileId)} caption={block.attrs.caption} />;
		case 'pdf':
			return <PdfFile file={media.files.get(block.attrs.fileId)} title={block.attrs.title} />;
		case 'horizontalRule':
			return <hr />;
	}
}
