import { useTranslations } from 'next-intl';
import { absolute, articlePath } from '#i18n/links.ts';
import type { Article as ArticleData, Card as CardData } from '#lib/content.ts';
import { PictureFigure } from '../document/figures.tsx';
import { RichText } from '../document/rich-text.tsx';
import { ArticleHead } from './article-head.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { Byline } from './byline.tsx';
import { Corrections } from './corrections.tsx';
import { Narration } from './narration.tsx';
import { Neighbours } from './neighbours.tsx';
import { Related } from './related.tsx';
import { Topics } from './topics.tsx';
import { VideoFigure } from './video-figure.tsx';

type ArticleProps = {
	article: ArticleData;
	parents: ArticleData['section'][];
	related: CardData[];
	neighbours: { newer?: CardData; older?: CardData };
};

/** An article in the order of the printed page: headline, lead, video, picture, text, byline; then the ways on. */
export function Article({ article, parents, related, neighbours }: ArticleProps) {
	const t = useTranslations('Article');
	return (
		<>
			<article className="article">
				<Breadcrumb sections={[...parents, article.section]} />
				<ArticleHead article={article} />
				<Corrections corrections={article.corrections} />
				{article.narration && <Narration file={article.narration} />}
				{article.video && <VideoFigure {...article.video} />}
				{article.image && <PictureFigure use={article.image} picture={article.image.picture} first />}
				<RichText document={article.document} media={article.media} />
				<Byline credits={article.credits} sourceLine={article.sourceLine} />
				<read-count data-article={article.id} />
				<Topics topics={article.topics} />
				<p className="print-only">{t('address', { url: absolute(articlePath(article)) })}</p>
				<picture-viewer />
			</article>
			<Neighbours {...neighbours} />
			<Related cards={related} />
		</>
	);
}
