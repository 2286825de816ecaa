import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { localeCodes } from '#lib/locales.ts';

type Messages = { [key: string]: string | Messages };

/** Whole texts and labels on a page that the portal would only write in another language. */
export async function foreignWords(page: Page, locale: string): Promise<string[]> {
	const own = new Set(wordsOf(locale));
	const foreign = new Set(localeCodes.flatMap((code) => (code === locale ? [] : wordsOf(code))).filter((words) => !own.has(words)));
	const shown = await page.locator('body *:not(script)').evaluateAll((elements) =>
		elements.flatMap((element) => {
			const texts = [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : []));
			const labels = ['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? '');
			return [...texts, ...labels].map((text) => text.replace(/[←→:]/g, '').trim());
		}),
	);
	return shown.filter((text) => foreign.has(text));
}

/** The messages of a language that stand alone: those with values in them are never on a page as they are written. */
function wordsOf(locale: string): string[] {
	const messages: Messages = JSON.parse(readFileSync(join(import.meta.dirname, `../../messages/${locale}.json`), 'utf8'));
	const flat = (part: Messages): string[] => Object.values(part).flatMap((value) => (typeof value === 'string' ? value : flat(value)));
	return flat(messages).filter((text) => !/[{<]/.test(text));
}
