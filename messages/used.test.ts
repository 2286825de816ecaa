import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readerWords } from '#lib/reader-words.ts';
import { periods } from '#lib/search/periods.ts';
import { isPlayable, videoStates } from '#lib/video/states.ts';
import { messagesOf } from './messages.testing.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const messages = [...messagesOf('vi').keys()];

/** Keys that code makes up as it runs, by the namespace in which it does: nothing in the text names them. */
const madeUp: Record<string, string[]> = {
	Absent: ['unknown', 'withdrawn', 'broken', 'refused'].flatMap((reason) => [`${reason}Title`, `${reason}Text`]),
	Article: ['sponsored', 'ai_assisted'],
	Byline: ['text', 'photo', 'video', 'translation', 'textPhoto', 'textVideo', 'photoVideo', 'textPhotoVideo'],
	Dates: ['full', 'day', 'short'],
	Footer: ['corrections', 'video', 'feeds', 'search', 'governingBody', 'licence', 'editorInChief', 'office', 'telephone', 'email'],
	Paging: ['newer', 'older', 'previous', 'next'],
	SearchForm: periods.map((period) => `periods.${period}`),
	ThemeSwitch: ['auto', 'light', 'dark'],
	SearchPage: ['count', 'capped'],
	Share: ['facebook', 'zalo', 'email'],
	Titles: ['plain', 'section', 'topic', 'author'],
	Video: videoStates.filter((state) => !isPlayable(state)).map((state) => `detail.${state}`),
};

type Use = { namespace: string; key: string | undefined; file: string };

/** A translator's declaration, or a call of one: `t('key'`, `t.rich('key'`, `t(made up`. */
const code =
	/\bconst (?<declared>\w+) = (?:await )?(?:use|get)Translations\((?:\{[^}]*namespace: )?'(?<namespace>\w+)'|(?<![\w.])(?<called>\w+)(?:\.(?:rich|markup|has|raw))?\(\s*(?:'(?<key>[\w.]+)')?/g;

function usesIn(file: string): Use[] {
	const translators = new Map<string, string>();
	const uses: Use[] = [];
	for (const { groups = {} } of readFileSync(`${root}/${file}`, 'utf8').matchAll(code)) {
		const { declared, namespace, called, key } = groups;
		if (declared && namespace) translators.set(declared, namespace);
		const used = called && translators.get(called);
		if (used) uses.push({ namespace: used, key, file });
	}
	return uses;
}

const files = globSync('{app,components}/**/*.{ts,tsx}', {
	cwd: root,
	exclude: ['**/*.test.ts', 'app/admin/**', 'app/api/**', 'components/admin/**'],
});
const uses = files.flatMap(usesIn);
const named = uses.flatMap(({ namespace, key }) => (key === undefined ? [] : [`${namespace}.${key}`]));
const listed = Object.entries(madeUp).flatMap(([namespace, keys]) => keys.map((key) => `${namespace}.${key}`));

test('the pages are read at all', () => {
	expect(uses.length).toBeGreaterThan(100);
});

test('every message is used', () => {
	const used = new Set<string>([...named, ...listed, ...readerWords]);
	expect(messages.filter((key) => !used.has(key))).toEqual([]);
});

test('every message that is used exists', () => {
	expect([...new Set([...named, ...listed, ...readerWords])].filter((key) => !messages.includes(key))).toEqual([]);
});

describe('keys that code makes up', () => {
	test('are listed above for every namespace in which it does so', () => {
		const makesUp = new Set(uses.filter(({ key }) => key === undefined).map(({ namespace }) => namespace));
		expect(Object.keys(madeUp).sort()).toEqual([...makesUp].sort());
	});
});

test('a translator is declared in the one way that this test reads', () => {
	const unread = files.filter((file) => {
		const text = readFileSync(`${root}/${file}`, 'utf8');
		return (
			(text.match(/\b(?:use|get)Translations\(/g)?.length ?? 0) !==
			(text.match(/\bconst \w+ = (?:await )?(?:use|get)Translations\((?:\{[^}]*namespace: )?'\w+'/g)?.length ?? 0)
		);
	});
	expect(unread).toEqual([]);
});
