import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep, win32 } from 'node:path';

const maxBytes = 50 * 1024 * 1024;

export type FileKind = 'Picture' | 'Narration';

/** Whether a picture is given by an address on the web, which is only referenced, and not by a file beside the import file. */
export function isWebAddress(src: string): boolean {
	return /^https?:\/\//i.test(src) && URL.canParse(src) && src.length <= 2000;
}

/** The path of a picture or sound beside the import file; throws one sentence when `src` leads elsewhere or to nothing. */
export async function fileBeside(folder: string, src: string, kind: FileKind): Promise<string> {
	const name = `${kind} "${shown(src)}"`;
	if (/^[a-z][a-z0-9+.-]*:/i.test(src))
		throw new Error(`${name}: only ${kind === 'Picture' ? 'http and https addresses and ' : ''}files beside the import file can be used.`);
	for (const path of namesOf(src)) {
		const file = await realpath(insideOf(folder, path, name)).catch(() => undefined);
		if (file === undefined) continue;
		if (!file.startsWith((await realpath(folder)) + sep)) throw leadsOut(name);
		await refuseUnusable(file, name);
		return file;
	}
	throw new Error(`${name} is not beside the import file (looked in ${folder}).`);
}

/** As written, without %-escapes, and both as macOS stores names: decomposed. */
function namesOf(src: string): Set<string> {
	const plain = unescaped(src);
	return new Set([src, plain, src.normalize('NFD'), plain.normalize('NFD')]);
}

function insideOf(folder: string, path: string, name: string): string {
	const plain = path.replaceAll('\\', '/');
	if (plain === '' || plain.includes('\0')) throw new Error(`${name} has no usable name.`);
	if (isAbsolute(plain) || win32.isAbsolute(plain) || plain.split('/').includes('..')) throw leadsOut(name);
	return resolve(folder, plain);
}

async function refuseUnusable(file: string, name: string): Promise<void> {
	const found = await stat(file);
	if (!found.isFile()) throw new Error(`${name} is not a file.`);
	if (found.size > maxBytes)
		throw new Error(`${name} has ${found.size.toLocaleString('en')} bytes; ${maxBytes.toLocaleString('en')} is the limit.`);
}

function leadsOut(name: string): Error {
	return new Error(`${name} leads out of the folder of the import file. Put it beside the file and name it from there.`);
}

function unescaped(src: string): string {
	try {
		return decodeURIComponent(src);
	} catch {
		return src;
	}
}

function shown(src: string): string {
	return src.length > 100 ? `${src.slice(0, 100)}…` : src;
}
