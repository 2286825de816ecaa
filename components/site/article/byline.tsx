import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { pathOf } from '#lib/address.ts';
import type { ByRole, Credit } from '#lib/content.ts';

const forms: Record<string, 'text' | 'photo' | 'video' | 'translation' | 'textPhoto' | 'textVideo' | 'photoVideo' | 'textPhotoVideo'> = {
	text: 'text',
	photo: 'photo',
	video: 'video',
	translation: 'translation',
	'text,photo': 'textPhoto',
	'text,video': 'textVideo',
	'photo,video': 'photoVideo',
	'text,photo,video': 'textPhotoVideo',
};
const order: ByRole[] = ['text', 'photo', 'video', 'translation'];

/** Who made the story: `Tin, ảnh: A` when one did both, else `Tin: A – Ảnh: B`; then the source of agency copy. */
export function Byline({ credits, sourceLine }: { credits: Credit[]; sourceLine: string }) {
	const t = useTranslations('Byline');
	const article = useTranslations('Article');
	const locale = useCurrentLocale();
	const groups = groupByRoles(credits);
	return (
		<>
			{groups.length > 0 && (
				<p className="byline">
					{groups.map(({ form, people }, place) => (
						<Fragment key={form}>
							{place > 0 && ' – '}
							{t.rich(form, {
								names: () =>
									people.map((person, index) => (
										<Fragment key={person.id}>
											{index > 0 && ', '}
											<a href={pathOf({ page: 'author', locale, slug: person.slug })} rel="author">
												{person.name}
											</a>
										</Fragment>
									)),
							})}
						</Fragment>
					))}
				</p>
			)}
			{sourceLine && <p className="source">{article('source', { source: sourceLine })}</p>}
		</>
	);
}

function groupByRoles(credits: Credit[]) {
	const groups = new Map<string, Credit[]>();
	for (const credit of credits) {
		const roles = order.filter((role) => credit.roles.includes(role)).join();
		for (const key of roles in forms ? [roles] : roles.split(',')) groups.set(key, [...(groups.get(key) ?? []), credit]);
	}
	return [...groups].map(([key, people]) => ({ form: forms[key] ?? 'text', people }));
}
