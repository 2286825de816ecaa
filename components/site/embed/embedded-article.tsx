import { useTranslations } from 'next-intl';
import { absolute, articlePath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import type { Card } from '#lib/content.ts';
import { defaultLocale, isLocale } from '#lib/locales.ts';
import { focusClasses } from '../cards/card.tsx';
import { Moment } from '../cards/moment.tsx';
import { Picture } from '../cards/picture.tsx';

type Props = { article: Card; paper: string };

/** A story on another site: the paper's name, its headline, lead and picture. Links open beside the page it stands in. */
export function EmbeddedArticle({ article, paper }: Props) {
	const { locale: code, title, lead, alt, focus, section, publicAt } = article;
	const locale = isLocale(code) ? code : defaultLocale;
	const picture = article.picture?.hash ? article.picture : undefined;
	return (
		<article className={picture ? 'embed embed-pictured' : 'embed'}>
			<title>{`${title} – ${paper}`}</title>
			<meta name="robots" content="noindex" />
			<link rel="canonical" href={absolute(articlePath(article))} />
			{picture && (
				<div className={`embed-picture${focusClasses(focus)}`}>
					<Picture picture={picture} alt={alt} sizes="(min-width: 480px) 260px, 100vw" first />
				</div>
			)}
			<div className="embed-words">
				<p className="embed-paper">
					<a href={absolute(pathOf({ page: 'home', locale }))} target="_blank" rel="noopener">
						{paper}
					</a>
				</p>
				<h1>
					<a href={absolute(articlePath(article))} target="_blank" rel="noopener">
						{title}
					</a>
				</h1>
				{lead[0] && <p className="embed-lead">{lead[0]}</p>}
				<p className="embed-foot">
					{section.name} · <Moment at={publicAt} form="day" />
				</p>
			</div>
		</article>
	);
}

/** What stands there when the story is gone. */
export function EmbeddedNothing({ paper }: { paper: string }) {
	const t = useTranslations('Embed');
	return (
		<main className="embed embed-nothing">
			<title>{paper}</title>
			<meta name="robots" content="noindex" />
			<p className="embed-paper">{paper}</p>
			<p>{t('gone')}</p>
		</main>
	);
}
