import { readFileSync } from 'node:fs';
import { localeCodes } from '#lib/locales.ts';

type Tree = { [key: string]: string | Tree };

/** Every message of a language by its full key, `Article.lead`. */
export function messagesOf(locale: string): Map<string, string> {
	return new Map(flatten(JSON.parse(readFileSync(new URL(`${locale}.json`, import.meta.url), 'utf8'))));
}

function flatten(tree: Tree, path: string[] = []): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
		typeof value === 'string' ? [[[...path, key].join('.'), value]] : flatten(value, [...path, key]),
	);
}

/** The languages that are translated from Vietnamese. */
export const translations = localeCodes.filter((code) => code !== 'vi');
