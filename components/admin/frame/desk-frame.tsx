import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Role } from '#lib/desk/roles.ts';
import { DeskNav } from './desk-nav.client.tsx';
import { SignOut } from './sign-out.client.tsx';

type Props = { paper: string; user: { name: string; role: Role }; children: ReactNode };

/** What stands around every page of the desk. */
export function DeskFrame({ paper, user, children }: Props) {
	const t = useTranslations('DeskFrame');
	return (
		<div className="desk">
			<a className="skip" href="#main">
				{t('skip')}
			</a>
			<header className="desk-side">
				<p className="desk-name">
					<Link href="/admin" prefetch={false}>
						{paper}
					</Link>
				</p>
				<DeskNav role={user.role}>
					<div className="desk-user">
						<span>
							<Link href="/admin/account" prefetch={false}>
								{user.name}
							</Link>
							<br />
							{t(`roles.${user.role}`)}
						</span>
						<a href="/" target="_blank" rel="noreferrer">
							{t('site')}
						</a>
						<SignOut />
					</div>
				</DeskNav>
			</header>
			<main id="main" className="desk-main" tabIndex={-1}>
				{children}
			</main>
		</div>
	);
}
