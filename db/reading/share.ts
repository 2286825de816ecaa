import {
	type ShareName,
	type ShareSource,
	type ShareSubject,
	shareDigest,
	shareOfArticle,
	shareOfPaper,
	sharePath,
} from '#lib/share/share-picture.ts';
import type { Database } from '../client.ts';
import { findArticle } from './article.ts';
import { findArticlePlace } from './article-state.ts';
import { readSettings } from './site.ts';

/** Whether readers may see what a shared picture is of. */
export function isSharePublic(db: Database, { subject }: ShareName): boolean {
	return typeof subject !== 'number' || findArticlePlace(db, subject)?.state === 'public';
}

/** What a shared picture is to be made of, or the path of the one that its subject has now; undefined when it has none in this form: an invented name makes no file. */
export function shareToMake(db: Database, { subject, form, digest }: ShareName): { source: ShareSource } | { to: string } | undefined {
	const source = sourceOf(db, subject);
	if (!source || (source.kind === 'card' && form !== 'preview')) return undefined;
	return shareDigest(source, form) === digest ? { source } : { to: sharePath(subject, form, source) };
}

function sourceOf(db: Database, subject: ShareSubject): ShareSource | undefined {
	if (typeof subject !== 'number') {
		const { name, tagline } = readSettings(db, subject);
		return shareOfPaper(name, tagline);
	}
	const article = findArticle(db, subject);
	return article && shareOfArticle(article, readSettings(db, article.locale).name);
}
