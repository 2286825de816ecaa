import Link from 'next/link';

/** The title of an article, which leads to where it is written. */
export function ArticleLink({ id, title, locale }: { id: number; title: string; locale: string }) {
	return (
		<Link className="story-link" href={`/admin/articles/${id}`} prefetch={false} lang={locale}>
			{title}
		</Link>
	);
}
