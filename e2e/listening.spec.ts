import type { Page } from '@playwright/test';
import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('a story that was recorded is heard in the newsroom’s voice', async ({ page, made, request }) => {
	await page.goto(storyPath(made.narrated));
	const recording = page.getByLabel('Bản thu đọc bài của tòa soạn');
	await expect(recording).toHaveAttribute('controls');
	await expect(recording).toHaveAttribute('preload', 'none');
	const source = (await recording.locator('source').getAttribute('src')) ?? '';
	expect((await request.head(source)).headers()['content-type']).toBe('audio/mp4');
	await expect(page.getByRole('button', { name: 'Nghe bài viết' })).toHaveCount(0);
});

test.describe('a story read aloud by the browser', { tag: '@script' }, () => {
	test('title, lead and text, with a voice of its language; paused, gone on with, stopped', async ({ page, made }) => {
		await withVoices(page, ['en-GB', 'vi-VN']);
		await page.goto(storyPath(made.shape));
		await page.getByRole('button', { name: 'Nghe bài viết' }).click();
		await endOfPassage(page);
		await endOfPassage(page);
		expect(await spoken(page)).toEqual([
			'vi-VN: Bài đúng khuôn trang gốc: quầy một cửa mở thêm buổi tối',
			'vi-VN: Dòng tóm tắt thứ nhất của bài kiểm tra khuôn trang.',
			'vi-VN: Dòng tóm tắt thứ hai của bài kiểm tra khuôn trang.',
		]);
		await page.getByRole('button', { name: 'Tạm dừng' }).click();
		await page.getByRole('button', { name: 'Nghe tiếp' }).click();
		for (let passage = 0; passage < 3; passage++) await endOfPassage(page);
		expect((await spoken(page)).slice(3)).toEqual([
			'vi-VN: Dòng tóm tắt thứ hai của bài kiểm tra khuôn trang.',
			'vi-VN: Một đoạn văn của bài kiểm tra.',
			'vi-VN: Đoạn thứ hai, để trang có thân bài.',
		]);
		await expect(page.getByRole('button', { name: 'Nghe bài viết' })).toBeVisible();
		await page.getByRole('button', { name: 'Nghe bài viết' }).click();
		await page.getByRole('button', { name: 'Dừng hẳn' }).click();
		await expect(page.getByRole('button', { name: 'Nghe bài viết' })).toBeFocused();
		await expect(page.getByRole('button', { name: 'Dừng hẳn' })).toBeHidden();
	});

	test('is not offered while the browser has no voice of its language', async ({ page, made }) => {
		await withVoices(page, ['en-GB']);
		await page.goto(storyPath(made.shape));
		await expect(page.getByRole('button', { name: 'Nghe bài viết' })).toBeHidden();
		await page.goto(storyPath(made.demo['commune-counter-papers']?.en));
		await expect(page.getByRole('button', { name: 'Listen to this story' })).toBeVisible();
	});
});

/** A browser with these voices, which keep what they are given to speak and end when told to. */
async function withVoices(page: Page, languages: string[]) {
	await page.addInitScript((langs) => {
		const said: string[] = [];
		let present: SpeechSynthesisUtterance | undefined;
		const end = () => {
			const ended = present;
			present = undefined;
			ended?.onend?.(new Event('end') as SpeechSynthesisEvent);
		};
		const voices = langs.map((lang) => ({ lang, name: lang }));
		const synthesis = {
			getVoices: () => voices,
			addEventListener() {},
			speak(utterance: SpeechSynthesisUtterance & { voice: { lang: string } | null }) {
				present = utterance;
				said.push(`${utterance.voice?.lang}: ${utterance.text}`);
			},
			cancel: end,
		};
		class Utterance {
			voice = null;
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, endOfPassage: end });
	}, languages);
}

function spoken(page: Page): Promise<string[]> {
	return page.evaluate(() => ('said' in window ? (window.said as string[]) : []));
}

function endOfPassage(page: Page): Promise<void> {
	return page.evaluate(() => 'endOfPassage' in window && (window.endOfPassage as () => void)()).then(() => {});
}
