import type HlsPlayer from 'hls.js';

/** Plays an HLS stream with hls.js, which is fetched only now; `fail` once it cannot go on, however often it would try. */
export async function playStream(video: HTMLVideoElement, address: string, library: string, fail: () => void): Promise<void> {
	try {
		const { default: Hls }: { default: typeof HlsPlayer } = await import(library);
		// Its worker would be a script from a blob, which the page's policy refuses.
		const player = new Hls({ enableWorker: false });
		player.on(Hls.Events.ERROR, (_, { fatal }) => {
			if (!fatal) return;
			player.destroy();
			fail();
		});
		player.loadSource(address);
		player.attachMedia(video);
		await video.play();
	} catch (reason) {
		// A browser that refuses to start by itself leaves its controls to the reader.
		if (!(reason instanceof DOMException)) fail();
	}
}
