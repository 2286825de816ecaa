import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { namedPath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import type { SiteView } from '#lib/content.ts';

const legal = ['governingBody', 'licence', 'editorInChief', 'office', 'telephone', 'email'] as const;
const networks = [
	{ key: 'facebook', title: 'Facebook' },
	{ key: 'youtube', title: 'YouTube' },
	{ key: 'zalo', title: 'Zalo' },
] as const;

/** What the law and readers ask a paper to say of itself, and the ways to everything else. */
export function Footer({ site: { settings, sections, pages } }: { site: SiteView }) {
	const t = useTranslations('Footer');
	const locale = useCurrentLocale();
	const top = sections.filter(({ parentId }) => parentId === undefined);
	const routes = (['corrections', 'video', 'feeds', 'search'] as const).map((page) => ({ href: pathOf({ page, locale }), title: t(page) }));
	const ways = [...pages.map(({ slug, title }) => ({ href: namedPath(locale, slug), title })), ...routes];
	const follow = networks.flatMap(({ key, title }) => ({ href: settings[key] ?? '', title })).filter(({ href }) => href !== '');
	return (
		<footer className="footer">
			<div className="wrap footer-grid">
				<section className="footer-legal" aria-label={t('label')}>
					<p className="footer-name">{settings.name}</p>
					{settings.tagline && <p className="footer-tagline">{settings.tagline}</p>}
					{legal.map((key) => settings[key] && <p key={key}>{t(key, { value: settings[key] })}</p>)}
					{settings.copyright && <p>{settings.copyright}</p>}
				</section>
				<LinkColumn title={t('sections')} links={top.map(({ name, slug }) => ({ href: namedPath(locale, slug), title: name }))} />
				<LinkColumn title={t('about')} links={ways} />
				{follow.length > 0 && <LinkColumn title={t('follow')} links={follow} />}
			</div>
		</footer>
	);
}

function LinkColumn({ title, links }: { title: string; links: { href: string; title: string }[] }) {
	return (
		<nav className="footer-links" aria-label={title}>
			<p className="label">{title}</p>
			<ul>
				{links.map((link) => (
					<li key={link.href}>
						<a href={link.href}>{link.title}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
