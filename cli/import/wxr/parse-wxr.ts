import sax from 'sax';
import type { ImportFile, OnRead } from '../import-file.ts';
import { maxRecord } from '../split-lines.ts';

/** What stands in one `<item>`, `<wp:author>`, `<wp:category>` … of a WXR file, by the names of its elements. */
export type WxrRecord = {
	kind: 'item' | 'wp:author' | 'wp:category' | 'wp:tag' | 'channel';
	fields: Map<string, string>;
	categories: { domain: string; nicename: string; name: string }[];
	meta: Map<string, string>;
	/** The slugs that a post had before, which WordPress keeps one by one. */
	formerSlugs: string[];
	comments: number;
	/** It was too long to be held: its texts are left out. */
	isTooLong: boolean;
};

const kinds = new Set<string>(['item', 'wp:author', 'wp:category', 'wp:tag'] satisfies WxrRecord['kind'][]);
const channelFields = new Set(['link', 'wp:base_site_url', 'wp:base_blog_url', 'wp:wxr_version', 'language']);
/** Metas that are read; plugins keep a great many others. */
const wantedMeta =
	/^(_thumbnail_id|_wp_attachment_image_alt|_portal_ninjs(_[a-z]+)?|_menu_item_url|_yoast_wpseo_(title|metadesc|primary_category)|rank_math_(title|description|primary_category))$/;

/** The records of a WXR file, one after the other, each complete; memory holds one at a time. Throws one sentence when the file is no well-formed XML, or brings a DTD. */
export async function* parseWxr(file: ImportFile, onRead?: OnRead): AsyncGenerator<WxrRecord> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const reader = new RecordReader(file.name);
	try {
		for await (const chunk of file.chunks(onRead)) yield* reader.read(decoder.decode(chunk, { stream: true }));
		yield* reader.read(decoder.decode());
	} catch (error) {
		if (error instanceof TypeError && 'code' in error) throw new Error(`${file.name} is not UTF-8 text. Save it as UTF-8.`);
		throw error;
	}
	yield* reader.end();
}

class RecordReader {
	readonly #name: string;
	readonly #parser = sax.parser(true, { position: true });
	readonly #ready: WxrRecord[] = [];
	readonly #channel = emptyRecord('channel');
	#problem: string | undefined;
	#path: string[] = [];
	#record: WxrRecord | undefined;
	#attributes: Record<string, string> = {};
	#text: string[] = [];
	#size = 0;
	#metaKey = '';

	constructor(name: string) {
		this.#name = name;
		const parser = this.#parser;
		parser.onopentag = ({ name: tag, attributes }) => this.#open(tag, attributes as Record<string, string>);
		parser.onclosetag = () => this.#close();
		parser.ontext = (text) => this.#take(text);
		parser.oncdata = (text) => this.#take(text);
		parser.ondoctype = () => this.#stop('it brings a document type (<!DOCTYPE>), which WordPress does not write');
		parser.onerror = (error) => this.#stop(`line ${parser.line + 1} is no well-formed XML (${error.message.split('\n')[0]})`);
	}

	*read(text: string): Generator<WxrRecord> {
		this.#parser.write(text);
		yield* this.#taken();
	}

	*end(): Generator<WxrRecord> {
		this.#parser.close();
		yield* this.#taken();
		yield this.#channel;
	}

	*#taken(): Generator<WxrRecord> {
		if (this.#problem !== undefined) throw new Error(`${this.#name} cannot be read: ${this.#problem}.`);
		yield* this.#ready.splice(0);
	}

	#stop(problem: string): void {
		this.#problem ??= problem;
		// The parser does not go on otherwise, and what follows is thrown away with the rest.
		Object.assign(this.#parser, { error: null });
	}

	#open(tag: string, attributes: Record<string, string>): void {
		this.#path.push(tag);
		this.#text = [];
		this.#attributes = attributes;
		if (kinds.has(tag) && this.#path.length === 3) {
			this.#record = emptyRecord(tag as WxrRecord['kind']);
			this.#size = 0;
		} else if (tag === 'wp:comment' && this.#record) this.#record.comments++;
	}

	#take(text: string): void {
		const isComment = this.#path.includes('wp:comment');
		if (isComment || this.#problem !== undefined) return;
		this.#size += text.length;
		if (this.#size <= maxRecord) this.#text.push(text);
		else if (this.#record) this.#record.isTooLong = true;
	}

	#close(): void {
		const tag = this.#path.pop() ?? '';
		const depth = this.#path.length;
		const text = this.#text.join('');
		this.#text = [];
		if (!this.#record) {
			if (depth === 2 && channelFields.has(tag)) this.#channel.fields.set(tag, text.trim());
			this.#size = 0;
		} else if (depth === 2) {
			this.#ready.push(this.#record);
			this.#record = undefined;
		} else if (depth === 3) this.#field(tag, text);
		else if (tag === 'wp:meta_key') this.#metaKey = text.trim();
		else if (tag === 'wp:meta_value' && this.#metaKey === '_wp_old_slug') this.#record.formerSlugs.push(text.trim());
		else if (tag === 'wp:meta_value' && wantedMeta.test(this.#metaKey)) this.#record.meta.set(this.#metaKey, text);
	}

	#field(tag: string, text: string): void {
		if (tag !== 'category') this.#record?.fields.set(tag, text);
		else {
			const { domain = 'category', nicename = '' } = this.#attributes;
			this.#record?.categories.push({ domain, nicename, name: text.trim() });
		}
	}
}

function emptyRecord(kind: WxrRecord['kind']): WxrRecord {
	return { kind, fields: new Map(), categories: [], meta: new Map(), formerSlugs: [], comments: 0, isTooLong: false };
}
