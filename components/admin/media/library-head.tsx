import Link from 'next/link';
import { useTranslations } from 'next-intl';

const parts = [
	['pictures', '/admin/media'],
	['files', '/admin/media/files'],
] as const;

type Props = { path: string; query: string; words: { title: string; search: string; hint: string } };

/** The name of a part of the library, the way to the other, and its search, whose words stand in the address. */
export function LibraryHead({ path, query, words }: Props) {
	const t = useTranslations('MediaLibrary');
	return (
		<>
			<div className="desk-head">
				<h1>{words.title}</h1>
				<search>
					<form className="row" action={path} method="get">
						<label className="visually-hidden" htmlFor="library-query">
							{words.search}
						</label>
						<input
							id="library-query"
							className="input library-query"
							type="search"
							name="q"
							defaultValue={query}
							placeholder={words.hint}
							maxLength={200}
						/>
						<button className="button" type="submit">
							{t('find')}
						</button>
					</form>
				</search>
			</div>
			<nav className="library-parts" aria-label={t('parts')}>
				{parts.map(([part, href]) => (
					<Link key={part} href={href} prefetch={false} aria-current={href === path ? 'page' : undefined}>
						{t(part)}
					</Link>
				))}
			</nav>
		</>
	);
}
