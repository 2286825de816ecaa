'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
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

/** The ways to the parts of the desk that somebody may use; on a narrow screen behind a button, with whatever `children` belong to them. */
export function DeskNav({ role, children }: { role: Role; children: ReactNode }) {
	const t = useTranslations('DeskNav');
	const here = usePathname();
	const isHere = (href: string) => (href === '/admin' ? here === href : here === href || here.startsWith(`${href}/`));
	const { isOpen, setOpen, button } = useMenu(here);
	const mine = parts.filter(({ right }) => right === undefined || hasRight(role, right));
	const present = mine.findLast(({ href }) => isHere(href));
	return (
		<>
			<button
				ref={button}
				type="button"
				className="button desk-menu"
				aria-expanded={isOpen}
				aria-controls="desk-parts"
				onClick={() => setOpen(!isOpen)}
			>
				<span aria-hidden="true">☰</span> {t('menu')}
				{present && <span className="hint">{t(present.key)}</span>}
			</button>
			<div id="desk-parts" className="desk-parts" data-open={isOpen || undefined}>
				<nav className="desk-nav" aria-label={t('label')}>
					<ul>
						{mine.map(({ key, href }) => (
							<li key={key}>
								<Link href={href} prefetch={false} aria-current={isHere(href) ? 'page' : undefined}>
									{t(key)}
								</Link>
							</li>
						))}
					</ul>
				</nav>
				{children}
			</div>
		</>
	);
}

/** The button of a narrow screen: Escape closes what it opened and comes back to it, another page closes it too. */
function useMenu(here: string) {
	const [isOpen, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu, whatever else stays.
	useEffect(() => setOpen(false), [here]);
	useEffect(() => {
		const press = ({ key }: KeyboardEvent) => {
			if (key !== 'Escape' || !isOpen) return;
			setOpen(false);
			button.current?.focus();
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, [isOpen]);
	return { isOpen, setOpen, button };
}
