import type { ImportFile, OnRead } from './import-file.ts';
import { maxRecord, splitLines } from './split-lines.ts';
import { splitValues } from './split-values.ts';

export type Layout = 'lines' | 'values';
/** A piece of a file that is JSON, or why it is not; `place` finds it there. */
export type JsonRecord = { place: string } & ({ value: unknown } | { failure: string });

/** The JSON values of a file: one a line (a broken line costs only itself), or one or several written over many lines. */
export function recordsOf(file: ImportFile, layout: Layout, onRead?: OnRead): AsyncGenerator<JsonRecord> {
	return layout === 'lines' ? lineRecords(file, onRead) : valueRecords(file, onRead);
}

async function* lineRecords(file: ImportFile, onRead?: OnRead): AsyncGenerator<JsonRecord> {
	for await (const { number, bytes } of splitLines(file.chunks(onRead))) {
		const place = `line ${number}`;
		if (bytes) yield { place, ...parsed(decoded(bytes)) };
		else yield { place, failure: `The line is longer than ${maxRecord.toLocaleString('en')} bytes.` };
	}
}

async function* valueRecords(file: ImportFile, onRead?: OnRead): AsyncGenerator<JsonRecord> {
	let number = 0;
	for await (const piece of splitValues(texts(file, onRead))) {
		const place = `item ${++number}`;
		yield { place, ...('failure' in piece ? piece : parsed(piece.text)) };
	}
}

async function* texts(file: ImportFile, onRead?: OnRead): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const chunk of file.chunks(onRead)) yield decoder.decode(chunk, { stream: true });
		yield decoder.decode();
	} catch (error) {
		if (error instanceof TypeError) throw new Error(`${file.name} is not UTF-8 text. Save it as UTF-8.`);
		throw error;
	}
}

function decoded(line: Buffer): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(line);
	} catch {
		return undefined;
	}
}

/** The value of a JSON text, or one sentence why it has none. */
export function parsed(json: string | undefined): { value: unknown } | { failure: string } {
	if (json === undefined) return { failure: 'This is not UTF-8 text.' };
	try {
		return { value: JSON.parse(json) };
	} catch (error) {
		const reason = error instanceof Error ? error.message.replace(/,? ?(?:\.\.\.)?"[\s\S]*$/, '') : '';
		return { failure: `This is not JSON (${reason}).` };
	}
}
