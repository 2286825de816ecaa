import { useTranslations } from 'next-intl';
import { absolute, articlePath } from '#i18n/links.ts';
import type { Article } from '#lib/content.ts';
import { embedCode } from '#lib/embed.ts';
import { environment } from '#lib/environment.ts';

/** Plain links that open the networks' own share pages; nothing of theirs is loaded here. */
export function Share({ article }: { article: Article }) {
	const t = useTranslations('Share');
	const url = absolute(articlePath(article));
	const links = [
		{ key: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}` },
		{ key: 'zalo', href: `https://button-share.zalo.me/share_external?d=${encodeURIComponent(btoa(JSON.stringify({ url })))}` },
		{ key: 'email', href: `mailto:?subject=${encodeURIComponent(article.title)}&body=${encodeURIComponent(url)}` },
		{ key: 'link', href: url },
	] as const;
	return (
		<share-links>
			<ul className="share" aria-label={t('label')}>
				{links.map(({ key, href }) => (
					<li key={key}>
						<a href={href} rel="noopener" data-share={key}>
							{key === 'link' ? <LinkWords /> : t(key)}
						</a>
					</li>
				))}
				<li>
					<button type="button" hidden>
						{t('native')}
					</button>
				</li>
			</ul>
			<EmbedCode article={article} />
			<output className="share-done" />
		</share-links>
	);
}

/** What another site puts into its page to show a card of the story. */
function EmbedCode({ article: { id, title } }: { article: Article }) {
	const t = useTranslations('Share');
	return (
		<details className="share-embed">
			<summary>{t('embed')}</summary>
			<textarea readOnly rows={5} aria-label={t('embedCode')} defaultValue={embedCode(environment().siteUrl, id, title)} />
		</details>
	);
}

/** With a script the link is copied, without one it is followed; the style sheet shows which. */
function LinkWords() {
	const t = useTranslations('Share');
	return (
		<>
			<span className="share-follow">{t('link')}</span>
			<span className="share-copy">{t('copy')}</span>
		</>
	);
}
