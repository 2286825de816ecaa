import { Article } from '#components/site/article/article.tsx';
import { Frame } from '#components/site/frame/frame.tsx';
import { neighboursOf, relatedTo } from '#db/reading/article.ts';
import { previewArticle } from '#db/reading/preview.ts';
import { secretOf } from '#db/secret.ts';
import { articlePath } from '#i18n/links.ts';
import { environment } from '#lib/environment.ts';
import { readPreviewToken } from '#lib/preview-token.ts';
import { sectionsAbove } from '#lib/sections.ts';
import { openPortal, present } from '../../../portal.ts';

/** The working copy of an article in the real page, for whoever holds its address. */
export default async function PreviewPage({ params }: PageProps<'/[locale]/preview/[token]'>) {
	const { locale: code, token } = await params;
	const { db, site } = openPortal(code);
	const id = present(readPreviewToken(secretOf(environment().dataDir), token), 'The preview');
	const article = present(previewArticle(db, id), `Article ${id}`);
	return (
		<Frame site={site} kind="plain" title={article.title} path={articlePath(article)} current={article.section.id} hidden>
			<Article
				article={article}
				parents={sectionsAbove(site.sections, article.section)}
				related={relatedTo(db, article, 6)}
				neighbours={neighboursOf(db, article)}
			/>
		</Frame>
	);
}
