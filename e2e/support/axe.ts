import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page as it is now, by day and by night. */
export async function axeFindings(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
		found.push(...violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${colorScheme}, ${id}: ${target} (${help})`)));
	}
	return found;
}
