import { expect, type Page } from '@playwright/test';
import type { Role } from '#lib/desk/roles.ts';
import { emailOf, password } from './staff.ts';

/** Signs a page in as one of the two people of a role, by the form as they would. */
export async function signIn(page: Page, role: Role, number = 1): Promise<void> {
	await enter(page, emailOf(role, number), password);
	await expect(page).toHaveURL(/\/admin$/);
	await answering(page);
}

/** Gives an e-mail address and a password at the door. */
export async function enter(page: Page, email: string, word: string): Promise<void> {
	await openPage(page, '/admin/sign-in');
	await page.getByLabel('Thư điện tử').fill(email);
	await page.getByLabel('Mật khẩu').fill(word);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Opens a page of the desk, and waits until its buttons do what they say. */
export async function openPage(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await answering(page);
}

/** Waits until the buttons of a page that is opening do what they say. */
export async function answering(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		[...document.querySelectorAll('button, input')].some((each) => Object.keys(each).some((key) => key.startsWith('__react'))),
	);
}
