import { element, escaped } from '#lib/html/escape.ts';
import type { Attachment, Survey } from './survey.ts';

type Library = Pick<Survey, 'attachments'>;

/** The pictures of a gallery, named by their numbers; what is not there is added to `dropped`. */
export function gallery(ids: string, excluded: string, library: Library, dropped: string[]): string {
	const without = numbersOf(excluded);
	const named = numbersOf(ids).filter((id) => !without.includes(id));
	const found = taken(named, library, 'picture of a gallery', dropped);
	const pictures = found.filter(({ url }) => /\.(?:jpe?g|png|gif|webp|avif|bmp)$/i.test(URL.parse(url)?.pathname ?? url));
	const others = found.length - pictures.length;
	dropped.push(...Array.from({ length: others }, () => 'file of a gallery that is no picture'));
	if (named.length === 0) dropped.push('gallery without pictures');
	const figures = pictures.map(({ url, alt, caption }) => withCaption(element('img', { src: url, alt }), caption));
	return figures.length === 0 ? '' : `<div class="gallery" data-gallery="">${figures.join('')}</div>`;
}

/** The recordings and films of a list, named by their numbers; what is not there is added to `dropped`. */
export function playlist(ids: string, library: Library, dropped: string[]): string {
	const named = numbersOf(ids);
	if (named.length === 0) dropped.push('playlist without recordings');
	const found = taken(named, library, 'recording of a playlist', dropped);
	return found.map(film).join('');
}

export function video(address: string, caption = ''): string {
	return element('iframe', { src: address, ...(caption !== '' && { title: caption }) });
}

export function recording(address: string): string {
	return address === '' ? '' : element('audio', { src: address });
}

function numbersOf(list: string): string[] {
	return list
		.split(',')
		.map((id) => id.trim())
		.filter((id) => id !== '');
}

function taken(ids: string[], { attachments }: Library, what: string, dropped: string[]): Attachment[] {
	return ids.flatMap((id) => {
		const attachment = attachments.get(id);
		if (!attachment) dropped.push(`${what} that is not in the file`);
		return attachment ?? [];
	});
}

function film({ url, caption }: Attachment): string {
	const made = /\.(?:mp3|m4a)$/i.test(url) ? recording(url) : video(url);
	return caption === '' ? made : `<figure>${made}<figcaption>${escaped(caption)}</figcaption></figure>`;
}

function withCaption(image: string, caption: string): string {
	return `<figure>${image}${caption === '' ? '' : `<figcaption>${escaped(caption)}</figcaption>`}</figure>`;
}
