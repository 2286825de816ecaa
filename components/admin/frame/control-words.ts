import * as english from 'react-aria-components/i18n/en-US';

type Say = (key: string, values: Record<string, string | number>) => string;
type Packages = Record<string, Record<string, Word>>;
type Word = string | ((values: Record<string, unknown>, formatter: never) => string);

/** Where React Aria looks for the words of its controls before its own (its `PackageLocalizationProvider` writes them there). */
const [localeKey, stringsKey] = [Symbol.for('react-aria.i18n.locale'), Symbol.for('react-aria.i18n.strings')];

/**
 * Gives React Aria the words of what it names and tells by itself, from messages/ under Controls: it has none in Vietnamese. What is not
 * there keeps its English words.
 */
export function nameControls(locale: string, knows: (key: string) => boolean, say: Say): void {
	const ours = (key: string, word: Word): Word => (knows(key) ? (values) => say(key, plain(values)) : word);
	// Its declaration calls them a type only: they are what it exports by default.
	const [own = {}] = Object.values<Packages>(english);
	const packages = Object.entries(own).map(([name, words]) => [
		name,
		Object.fromEntries(Object.entries(words).map(([key, word]) => [key, ours(key, word)])),
	]);
	Object.assign(window, { [localeKey]: locale, [stringsKey]: Object.fromEntries(packages) });
}

/** Values as messages take them: yes and no are words to choose by. */
function plain(values: Record<string, unknown> = {}): Record<string, string | number> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value : `${value ?? ''}`]));
}
