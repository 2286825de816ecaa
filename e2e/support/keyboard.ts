import { expect, type Locator, type Page } from '@playwright/test';

/** So many presses of Tab lead round any screen of the desk. */
const round = 150;

/** Presses a key until something has the focus, as somebody without a mouse does; fails when it never gets there. */
export async function reach(page: Page, target: Locator, key = 'Tab'): Promise<void> {
	const isThere = () => target.evaluate((element) => element === document.activeElement);
	await expect(target).toBeVisible();
	for (let presses = 0; presses < round; presses++) {
		if (await isThere()) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${key} does not reach ${target}.`);
}

/** Goes to something and presses Enter on it. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
	await reach(page, target);
	await page.keyboard.press('Enter');
}

/** Goes to a field and writes over what stands in it. */
export async function writeIn(page: Page, target: Locator, words: string): Promise<void> {
	await reach(page, target);
	await page.keyboard.press('Control+A');
	await page.keyboard.type(words);
}
