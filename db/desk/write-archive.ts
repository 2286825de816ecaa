import { type Database, transact } from '../client.ts';
import { correction, readCount, story } from '../schema/article.ts';
import { indexArticle } from './index-article.ts';
import { inserter } from './inserter.ts';
import { recordChange } from './record-change.ts';
import { type ArticleInput, insertArticle } from './write-article.ts';

/** One language version as an archive holds it: with the day of its correction and how often it was read on a day. */
export type ArchivedArticle = ArticleInput & {
	publishedAt: Date;
	correction?: { text: string; at: Date };
	reads?: { day: number; reads: number };
};

const insertStory = inserter(story);
const insertCorrection = inserter(correction);
const insertReads = inserter(readCount);

/**
 * Stores many published stories, each in its language versions, as one transaction with one change record: `site`. The rows come first
 * and the search entries last, since FTS5 writes out what it holds whenever another statement opens a savepoint.
 */
export function writeArchive(db: Database, stories: readonly ArchivedArticle[][], now = new Date()): void {
	transact(db, () => {
		const stored = stories.flatMap((versions) => insertVersions(db, versions));
		for (const { id, input } of stored) indexArticle(db, id, input);
		recordChange(db, ['site'], now);
	});
}

function insertVersions(db: Database, versions: ArchivedArticle[]): { id: number; input: ArchivedArticle }[] {
	const createdAt = versions[0]?.publishedAt ?? new Date();
	const storyId = insertStory(db, { createdAt });
	return versions.map((input) => ({ id: insertArchived(db, { ...input, storyId }), input }));
}

function insertArchived(db: Database, input: ArchivedArticle): number {
	const { locale, reads, correction: corrected } = input;
	const articleId = insertArticle(db, { updatedAt: corrected?.at ?? input.publishedAt, ...input }, input.publishedAt);
	if (corrected) insertCorrection(db, { articleId, locale, ...corrected });
	if (reads) insertReads(db, { articleId, locale, ...reads });
	return articleId;
}
