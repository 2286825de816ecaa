import type { ImportFile } from './import-file.ts';
import { type Layout, parsed } from './records.ts';
import { splitValues } from './split-values.ts';

export const formats = ['jsonl', 'ninjs', 'wxr'] as const;
export type Format = (typeof formats)[number];
export type Shape = { format: Format; layout: Layout };

const sampleSize = 1024 * 1024;
const sampleLines = 20;

/** How a file is to be read: its format, when that is not given, and whether it holds one item a line. Throws when neither can be told. */
export async function detectShape(file: ImportFile, given: Format | 'auto'): Promise<Shape> {
	const sample = await sampleOf(file);
	if (sample.includes('\u0000')) throw new Error(`${file.name} is not text but binary data. Importable are jsonl, ninjs and wxr files.`);
	if (given === 'wxr' || (given === 'auto' && sample.startsWith('<'))) return { format: wxrOf(sample, file.name), layout: 'values' };
	const layout = given === 'jsonl' && !sample.startsWith('[') ? 'lines' : layoutOf(sample);
	const format = given === 'auto' ? await formatOf(sample, file.name, layout) : given;
	if (format) return { format, layout };
	throw new Error(`Cannot tell the format of ${file.name}. Name it: --format jsonl or --format ninjs.`);
}

/** WordPress' export names its namespace in its first lines. */
function wxrOf(sample: string, name: string): Format {
	if (/xmlns:wp="https?:\/\/wordpress\.org\/export\/1\.\d\/"|<wp:wxr_version>/.test(sample)) return 'wxr';
	if (/<!DOCTYPE/i.test(sample.slice(0, 10_000)))
		throw new Error(`${name} brings a document type (<!DOCTYPE>), which no importable file does.`);
	throw new Error(`${name} is not an export of WordPress (WXR). Other XML and HTML files cannot be imported.`);
}

async function sampleOf(file: ImportFile): Promise<string> {
	const decoder = new TextDecoder();
	let sample = '';
	for await (const chunk of file.chunks()) {
		sample += decoder.decode(chunk, { stream: true });
		if (sample.length >= sampleSize) break;
	}
	return sample.replace(/^\uFEFF/, '').trimStart();
}

/** One item a line, when one of the first lines is an item by itself; a single long line is one too. */
function layoutOf(sample: string): Layout {
	if (sample.startsWith('[')) return 'values';
	const lines = sample.split('\n', sampleLines);
	return lines.length === 1 || lines.some((line) => isObject(jsonOf(line))) ? 'lines' : 'values';
}

async function formatOf(sample: string, name: string, layout: Layout): Promise<Format | undefined> {
	const values = layout === 'lines' ? sample.split('\n', sampleLines).map(jsonOf) : [await firstValue(sample)];
	const known = values.map(formatOfValue).find((format) => format !== undefined);
	return known ?? formatOfText(sample) ?? (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name) ? 'jsonl' : undefined);
}

async function firstValue(sample: string): Promise<unknown> {
	for await (const piece of splitValues(only(sample))) if ('text' in piece) return jsonOf(piece.text);
	return undefined;
}

async function* only(sample: string): AsyncGenerator<string> {
	yield sample;
}

function formatOfValue(value: unknown): Format | undefined {
	if (!isObject(value)) return undefined;
	if ('uri' in value && !('id' in value)) return 'ninjs';
	return 'id' in value ? 'jsonl' : undefined;
}

/** For an item too long for the sample: by the keys that only one format has. */
function formatOfText(sample: string): Format | undefined {
	if (!sample.startsWith('{') && !sample.startsWith('[')) return undefined;
	if (/"(?:headlines?|bodies|body_\w+|pub[sS]tatus|version[cC]reated)"\s*:/.test(sample)) return 'ninjs';
	return /"(?:paragraphs|category)"\s*:/.test(sample) ? 'jsonl' : undefined;
}

function jsonOf(json: string): unknown {
	const result = parsed(json);
	return 'value' in result ? result.value : undefined;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
