import { useTranslations } from 'next-intl';
import type { EditorArticle } from '#lib/desk/editor-article.ts';
import { plainText } from '#lib/document/plain-text.ts';

/** The other language version as it stands, to translate from. */
export function SourceBeside({ article: { id, locale, content } }: { article: EditorArticle }) {
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
			{content.document.content.map((block, place) => (
				<p key={place}>{plainText({ type: 'doc', content: [block] }) || `[${block.type}]`}</p>
			))}
		</section>
	);
}
