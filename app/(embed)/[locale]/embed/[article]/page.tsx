import { EmbeddedArticle, EmbeddedNothing } from '#components/site/embed/embedded-article.tsx';
import { findArticlePlace } from '#db/reading/article-state.ts';
import { cardsOf } from '#db/reading/cards.ts';
import { openPortal } from '../../../../(site)/portal.ts';

/** An article as a card in another site's page; of one that is not there any more, that. */
export default async function EmbedPage({ params }: PageProps<'/[locale]/embed/[article]'>) {
	const { locale: code, article } = await params;
	const { db, site } = openPortal(code);
	const id = Number(article);
	const [card] = findArticlePlace(db, id)?.state === 'public' ? cardsOf(db, [id]) : [];
	return card ? <EmbeddedArticle article={card} paper={site.settings.name} /> : <EmbeddedNothing paper={site.settings.name} />;
}
