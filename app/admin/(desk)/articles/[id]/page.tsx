import { notFound } from 'next/navigation';
import { ArticleDesk } from '#components/admin/article/article-desk.client.tsx';
import { SourceBeside } from '#components/admin/article/source-beside.tsx';
import type { Database } from '#db/client.ts';
import type { Actor } from '#db/desk/actor.ts';
import { findEditorArticle } from '#db/desk/editor-article.ts';
import { filesWith } from '#db/desk/file-library.ts';
import { itemsWith } from '#db/desk/image-library.ts';
import { reportVideos } from '#db/desk/video-checks.ts';
import { listSections } from '#db/reading/sections.ts';
import { mediaOf } from '#lib/desk/content-media.ts';
import type { EditorArticle } from '#lib/desk/editor-article.ts';
import { isLocale } from '#lib/locales.ts';
import { openDesk, requireActor } from '../../../desk.ts';
import { recoverStory } from '../actions.ts';
import { followSourceAction, moveArticleAction, previewAction, setEmbargoAction, startTranslationAction } from './actions.ts';

const actions = {
	move: moveArticleAction,
	translate: startTranslationAction,
	followSource: followSourceAction,
	setEmbargo: setEmbargoAction,
	recover: recoverStory,
	preview: previewAction,
};

export default async function ArticlePage({ params, searchParams }: PageProps<'/admin/articles/[id]'>) {
	const actor = await requireActor();
	const [{ id }, { beside }] = await Promise.all([params, searchParams]);
	const { db } = openDesk();
	const article = findEditorArticle(db, actor, Number(id));
	if (!article || !isLocale(article.locale)) notFound();
	const source = typeof beside === 'string' ? findEditorArticle(db, actor, Number(beside)) : undefined;
	return (
		<div className={source ? 'beside' : undefined}>
			<title>{article.content.title || '…'}</title>
			{source && source.storyId === article.storyId && <SourceBeside article={source} media={mediaBeside(db, actor, source)} />}
			<ArticleDesk key={article.id} article={article} sections={listSections(db, article.locale)} actions={actions} />
		</div>
	);
}

function mediaBeside(db: Database, actor: Actor, { content }: EditorArticle) {
	const { images, videos, files } = mediaOf(content);
	return { images: itemsWith(db, actor, images), videos: reportVideos(db, actor, videos), files: filesWith(db, actor, files) };
}
