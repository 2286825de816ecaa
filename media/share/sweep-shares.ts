import { glob, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many bytes of made pictures are kept. */
const mostBytes = 1_073_741_824;

/** Takes away the oldest shared pictures when there are more than `most` bytes, down to nine tenths of that; returns how many. They are made again when somebody asks. */
export async function sweepShares(mediaDir: string, most = mostBytes): Promise<number> {
	const folder = join(mediaDir, 'share');
	const files: { path: string; size: number; at: number }[] = [];
	let bytes = 0;
	for await (const name of glob('*/*', { cwd: folder })) {
		const path = join(folder, name);
		const { size, mtimeMs } = await stat(path);
		files.push({ path, size, at: mtimeMs });
		bytes += size;
	}
	if (bytes <= most) return 0;
	let gone = 0;
	for (const { path, size } of files.sort((a, b) => a.at - b.at)) {
		if (bytes <= most * 0.9) break;
		await rm(path, { force: true });
		bytes -= size;
		gone++;
	}
	return gone;
}
