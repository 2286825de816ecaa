import { useTranslations } from 'next-intl';
import type { EditorArticle } from '#lib/desk/editor-article.ts';
import { SourceBlock, type SourceMedia, SourcePicture, SourceVideo } from './source-block.tsx';

/** The other language version as it stands, to translate from. */
export function SourceBeside({ article: { id, locale, content }, media }: { article: EditorArticle; media: SourceMedia }) {
	const t = useTranslations('Pair');
	return (
		<section className="source-beside" lang={locale} aria-label={t('source')}>
			<p>
				<a href={`/admin/articles/${id}`}>{t('source')}</a>
			</p>
			<h2>{content.title}</h2>
			<ul>
				{content.lead.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{content.image && <SourcePicture use={content.image} media={media} />}
			{content.video && <SourceVideo {...content.video} media={media} />}
			{content.document.content.map((block, place) => (
				<SourceBlock key={place} block={block} media={media} />
			))}
		</section>
	);
}
