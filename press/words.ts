import { AsyncLocalStorage } from 'node:async_hooks';
import { createFormatter, createTranslator } from 'next-intl';
import { messages } from '#i18n/messages.ts';
import { timeZone } from '#lib/dates.ts';
import { type Locale, locales } from '#lib/locales.ts';

/**
 * What pages ask of next-intl and of Next, in the press: the bundle has this file in their place (server/press-bundle.ts). Words are
 * next-intl's own, parsed once in the life of the process and not once a page.
 */
const spoken = new AsyncLocalStorage<Locale>();

/** Runs `print` in a language: whatever it renders, also later, has the words of it. */
export function speaking<Result>(code: Locale, print: () => Result): Result {
	return spoken.run(code, print);
}

function current(): Locale {
	const code = spoken.getStore();
	if (!code) throw new Error('A page was printed without a language: call speaking() around it.');
	return code;
}

const makeTranslator = (code: Locale, namespace?: never) =>
	createTranslator({ locale: locales[code].intl, messages: messages[code], timeZone, namespace });
type Translator = ReturnType<typeof makeTranslator>;
const translators = new Map<string, Translator>();
const formatters = new Map<Locale, ReturnType<typeof createFormatter>>();

/** The words of a component, as next-intl's function of this name. */
export function useTranslations(namespace?: never): Translator {
	const key = `${current()} ${namespace}`;
	const known = translators.get(key) ?? makeTranslator(current(), namespace);
	translators.set(key, known);
	return known;
}

/** Numbers and dates, as next-intl's function of this name. */
export function useFormatter(): ReturnType<typeof createFormatter> {
	const known = formatters.get(current()) ?? createFormatter({ locale: locales[current()].intl, timeZone });
	formatters.set(current(), known);
	return known;
}

/** The tag of the language, as next-intl's function of this name. */
export const useLocale = (): string => locales[current()].intl;

/** As next-intl/server's functions of these names. */
export const getTranslations = async (namespace?: never): Promise<Translator> => useTranslations(namespace);
export const getFormatter = async () => useFormatter();

/** The language in the page's own path, as next/root-params' function of this name. */
export const locale = async (): Promise<Locale> => current();
