import { absolute } from '#i18n/links.ts';

const formats = [
	{ type: 'application/rss+xml', file: 'feed.xml' },
	{ type: 'application/atom+xml', file: 'feed.atom' },
	{ type: 'application/feed+json', file: 'feed.json' },
];

/** Where feed readers find the feeds of the paper or of a list; `path` is that of its page. */
export function FeedLinks({ path, title }: { path: string; title: string }) {
	const folder = path.replace(/\/$/, '');
	return formats.map(({ type, file }) => (
		<link key={file} rel="alternate" type={type} title={title} href={absolute(`${folder}/${file}`)} />
	));
}
