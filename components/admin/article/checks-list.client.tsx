'use client';

import { useTranslations } from 'next-intl';
import type { Check } from '#lib/desk/checks.ts';

/** What is missing before an article can be printed, each with a jump to where it is mended. */
export function ChecksList({ checks }: { checks: Check[] }) {
	const t = useTranslations('Checks');
	if (checks.length === 0) return <p className="hint">{t('whole')}</p>;
	return (
		<div>
			<h3>{t('title')}</h3>
			<ul className="checks">
				{checks.map(({ key, level, field }) => (
					<li key={key} data-level={level}>
						<button type="button" className="link-button" onClick={() => jumpTo(field)}>
							{t(`${level}`)}: {t(`keys.${key}`)}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

function jumpTo(field: string): void {
	const place = document.getElementById(`field-${field}`);
	place?.scrollIntoView({ block: 'center' });
	const target = place?.matches('input, textarea, button')
		? place
		: place?.querySelector<HTMLElement>('input, textarea, button, [contenteditable="true"]');
	(target as HTMLElement | null | undefined)?.focus();
}
