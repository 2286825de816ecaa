import { useTranslations } from 'next-intl';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import type { VideoReport } from '#lib/desk/video-report.ts';
import { plainText } from '#lib/document/plain-text.ts';
import type { Block } from '#lib/document/schema.ts';
import { Thumb } from '../media/thumb.tsx';

/** What an article shows beside its words. */
export type SourceMedia = { images: LibraryItem[]; videos: VideoReport[]; files: LibraryFile[] };
type PictureUse = { imageId: number; alt: string; caption: string; credit: string };

/** A part of the body to translate from: its words, or what it shows with the words that belong to it. */
export function SourceBlock({ block, media }: { block: Block; media: SourceMedia }) {
	switch (block.type) {
		case 'figure':
			return <SourcePicture use={block.attrs} media={media} />;
		case 'gallery':
			return block.content.map(({ attrs }, place) => <SourcePicture key={place} use={attrs} media={media} />);
		case 'video':
			return <SourceVideo {...block.attrs} media={media} />;
		case 'audio':
			return <SourceFile fileId={block.attrs.fileId} words={block.attrs.caption} media={media} />;
		case 'pdf':
			return <SourceFile fileId={block.attrs.fileId} words={block.attrs.title} media={media} />;
		case 'horizontalRule':
			return <hr />;
		default:
			return <p>{plainText({ type: 'doc', content: [block] })}</p>;
	}
}

/** A picture, small, with its words. */
export function SourcePicture({ use: { imageId, alt, caption, credit }, media }: { use: PictureUse; media: SourceMedia }) {
	const t = useTranslations('Pair');
	const found = media.images.find((item) => item.imageId === imageId);
	return (
		<figure className="source-media">
			{found ? <Thumb picture={found.picture} alt={alt} /> : <span className="tag">{t('kinds.picture', { number: `${imageId}` })}</span>}
			<figcaption>{[caption, credit].filter((words) => words !== '').join(' – ')}</figcaption>
		</figure>
	);
}

/** A video by its caption and its address. */
export function SourceVideo({ videoId, caption, media }: { videoId: number; caption: string; media: SourceMedia }) {
	const t = useTranslations('Pair');
	const url = media.videos.find((video) => video.videoId === videoId)?.url;
	return (
		<figure className="source-media">
			<span className="tag">{t('kinds.video', { number: `${videoId}` })}</span>
			<figcaption>
				{caption} {url && <a href={url}>{url}</a>}
			</figcaption>
		</figure>
	);
}

function SourceFile({ fileId, words, media }: { fileId: number; words: string; media: SourceMedia }) {
	const file = media.files.find((each) => each.fileId === fileId);
	return (
		<figure className="source-media">
			<span className="tag">{file ? file.extension.toUpperCase() : `#${fileId}`}</span>
			<figcaption>{[words, file?.name ?? ''].filter((each) => each !== '').join(' – ')}</figcaption>
		</figure>
	);
}
