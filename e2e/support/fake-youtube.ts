import type { Page } from '@playwright/test';

type FakePlayer = {
	/** What the player reports once it is asked to; it stays silent without. */
	reports?: object;
	/** What it says without being asked, as any frame may. */
	says?: string;
};

/** Puts a player of our own where YouTube's would be; returns the addresses it was asked for, and with which referrers. */
export async function fakeYouTube(page: Page, { reports, says }: FakePlayer): Promise<{ url: string; referrer?: string }[]> {
	const asked: { url: string; referrer?: string }[] = [];
	const script = `
		addEventListener('message', (event) => {
			const { event: kind } = JSON.parse(event.data);
			const report = ${JSON.stringify(reports ?? null)};
			if (kind !== 'listening' || !report) return;
			parent.postMessage(JSON.stringify({ event: 'onReady', id: 1 }), event.origin);
			parent.postMessage(JSON.stringify(report), event.origin);
		});
		${says ? `parent.postMessage(${JSON.stringify(says)}, '*');` : ''}`;
	await page.route('https://www.youtube-nocookie.com/**', async (route) => {
		const { referer } = await route.request().allHeaders();
		asked.push({ url: route.request().url(), referrer: referer });
		await route.fulfill({ contentType: 'text/html', body: `<title>Player</title><button>Play</button><script>${script}</script>` });
	});
	return asked;
}
