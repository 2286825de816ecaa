import Link from 'next/link';
import { useTranslations } from 'next-intl';

const tabs = {
	list: '/admin/redirects',
	patterns: '/admin/redirects/patterns',
	import: '/admin/redirects/import',
	missed: '/admin/redirects/missed',
};

/** The ways between the parts of redirects. */
export function RedirectTabs({ current }: { current: keyof typeof tabs }) {
	const t = useTranslations('RedirectTabs');
	return (
		<nav aria-label={t('label')}>
			<ul className="tabs">
				{(['list', 'patterns', 'import', 'missed'] as const).map((key) => (
					<li key={key}>
						<Link className="button" href={tabs[key]} prefetch={false} aria-current={key === current ? 'page' : undefined}>
							{t(key)}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
