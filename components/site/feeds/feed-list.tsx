import { useTranslations } from 'next-intl';
import { type FeedFormat, type FeedSource, feedFormats, pathOfFile } from '#lib/machine-file.ts';

export type OfferedFeed = { name: string; of: FeedSource };

const formatNames: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON' };

/** Feeds of one kind under a heading, each in every format. */
export function FeedList({ title, feeds }: { title: string; feeds: OfferedFeed[] }) {
	const t = useTranslations('Feeds');
	if (feeds.length === 0) return null;
	return (
		<section className="feeds">
			<h2 className="block-title">{title}</h2>
			<ul>
				{feeds.map(({ name, of }) => (
					<li key={pathOfFile({ file: 'feed', locale: of.locale, format: 'rss', of })}>
						<span className="feed-name">{name}</span>
						<ul aria-label={t('formats', { name })}>
							{feedFormats.map((format) => (
								<li key={format}>
									<a href={pathOfFile({ file: 'feed', locale: of.locale, format, of })}>{formatNames[format]}</a>
								</li>
							))}
						</ul>
					</li>
				))}
			</ul>
		</section>
	);
}
