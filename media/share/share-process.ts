import { diskStorage } from '../storage.ts';
import { drawShare } from './draw-share.ts';
import { type ShareOrder, shareStorage } from './share-store.ts';

/** A process of its own in which one shared picture is made: its memory and its fonts go with it. The argument is the order, as JSON. */
const { mediaDir, name, source, form }: ShareOrder = JSON.parse(process.argv[2] ?? '');
try {
	await shareStorage(mediaDir).put(name, await drawShare(diskStorage(mediaDir), source, form));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
