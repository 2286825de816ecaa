import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '#db/client.ts';
import { isSharePublic, shareToMake } from '#db/reading/share.ts';
import { parseShareName, type ShareName } from '#lib/share/share-picture.ts';
import { makeShare, shareFile, shareStorage } from '#media/share/share-store.ts';
import { type AnswerFile, createMediaFiles } from './media-files.ts';

/** Bytes of pictures that are kept in memory: whoever reads pages asks for none of them. */
const memory = 4 * 1024 * 1024;

/** A function that answers for pictures of shared links: made when somebody first asks for one that a page names, then a file like any other (ADR 012). */
export function createShareFiles(db: Database, mediaDir: string, common: string[]): AnswerFile {
	const storage = shareStorage(mediaDir);
	const files = createMediaFiles(
		(name) => {
			const asked = parseShareName(name);
			return asked && storage.pathOf(shareFile(asked.digest));
		},
		common,
		memory,
	);
	return (request, response, name, missing) => {
		const asked = parseShareName(name);
		if (!asked || !isPublic(db, asked)) return missing();
		files(request, response, name, () => {
			const found = shareToMake(db, asked);
			if (!found) return missing();
			if ('to' in found) return sendTo(response, found.to, common);
			makeShare(mediaDir, found.source, asked.form).then(
				() => files(request, response, name, missing),
				(error: unknown) => busy(request, response, error, common),
			);
		});
	};
}

/** A database that is silent says nothing against a picture. */
function isPublic(db: Database, asked: ShareName): boolean {
	try {
		return isSharePublic(db, asked);
	} catch {
		return true;
	}
}

/** The headline or the picture has changed since: whoever asks is shown what is there now. */
function sendTo(response: ServerResponse, to: string, common: string[]): void {
	response.writeHead(302, ['Location', to, 'Content-Length', '0', 'Cache-Control', 'public, max-age=60', ...common]).end();
}

function busy(request: IncomingMessage, response: ServerResponse, error: unknown, common: string[]): void {
	console.error(`The shared picture at ${request.url} was not made: ${error instanceof Error ? error.message : error}`);
	if (!response.headersSent)
		response.writeHead(503, ['Retry-After', '30', 'Content-Length', '0', 'Cache-Control', 'no-store', ...common]).end();
}
