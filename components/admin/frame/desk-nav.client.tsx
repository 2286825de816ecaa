'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { hasRight, type Right, type Role } from '#lib/desk/roles.ts';

/** The parts of the desk, in the order of a day's work; some need a right. */
const parts: { key: string; href: string; right?: Right }[] = [
	{ key: 'home', href: '/admin' },
	{ key: 'articles', href: '/admin/articles' },
	{ key: 'calendar', href: '/admin/calendar' },
	{ key: 'media', href: '/admin/media' },
	{ key: 'brokenMedia', href: '/admin/broken-media', right: 'editMedia' },
	{ key: 'frontPage', href: '/admin/front-page', right: 'arrangeHome' },
	{ key: 'sections', href: '/admin/sections', right: 'editSections' },
	{ key: 'topics', href: '/admin/topics', right: 'editTopics' },
	{ key: 'people', href: '/admin/people', right: 'editPeople' },
	{ key: 'pages', href: '/admin/pages', right: 'editPages' },
	{ key: 'redirects', href: '/admin/redirects', right: 'editRedirects' },
	{ key: 'reports', href: '/admin/reports', right: 'readReports' },
	{ key: 'deliveries', href: '/admin/deliveries', right: 'manageDeliveries' },
	{ key: 'settings', href: '/admin/settings', right: 'editSettings' },
	{ key: 'users', href: '/admin/users', right: 'manageUsers' },
	{ key: 'audit', href: '/admin/audit', right: 'readAudit' },
];

/** The ways to the parts of the desk that somebody may use. */
export function DeskNav({ role }: { role: Role }) {
	const t = useTranslations('DeskNav');
	const here = usePathname();
	const isHere = (href: string) => (href === '/admin' ? here === href : here === href || here.startsWith(`${href}/`));
	return (
		<nav className="desk-nav" aria-label={t('label')}>
			<ul>
				{parts
					.filter(({ right }) => right === undefined || hasRight(role, right))
					.map(({ key, href }) => (
						<li key={key}>
							<Link href={href} prefetch={false} aria-current={isHere(href) ? 'page' : undefined}>
								{t(key)}
							</Link>
						</li>
					))}
			</ul>
		</nav>
	);
}
