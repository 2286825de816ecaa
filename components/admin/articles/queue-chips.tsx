import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { articleListPath } from '#lib/desk/article-filter.ts';
import { queuesOf } from '#lib/desk/queues.ts';
import type { Role } from '#lib/desk/roles.ts';

/** The lists that somebody of a role comes back to; `here` is the address of the one that is shown. */
export function QueueChips({ role, here }: { role: Role; here: string }) {
	const t = useTranslations('Queues');
	return (
		<nav className="chips-frame" aria-label={t('label')}>
			<ul className="chips">
				{queuesOf(role).map(({ key, filter }) => {
					const href = articleListPath(filter);
					return (
						<li key={key}>
							<Link className="chip" href={href} prefetch={false} aria-current={href === here ? 'page' : undefined}>
								{t(key)}
							</Link>
						</li>
					);
				})}
			</ul>
		</nav>
	);
}
