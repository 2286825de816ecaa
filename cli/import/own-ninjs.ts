import { ownPageProfile, ownProfile, personRelations } from '#lib/ninjs/item.ts';
import type { Credit, ImportItem } from './item.ts';
import type { Ninjs, NinjsAssociation, NinjsPart } from './ninjs-shape.ts';

const roles = ['text', 'photo', 'video', 'translation'] as const;

/** Whether the item was written by a portal like this one, and holds all of an article or page. */
export function isOwn({ profile }: Ninjs): boolean {
	return profile === ownProfile || profile === ownPageProfile;
}

/** The article of such an item, as it was there. */
export function ownItem(ninjs: Ninjs, read: ImportItem): ImportItem {
	const { headlines, descriptions, subjects, altids, genres, profile } = ninjs;
	const section = subjects.find(({ rel }) => rel === 'section');
	return {
		...read,
		...(profile === ownPageProfile && { kind: 'page' }),
		isWhole: true,
		title: wordsWith(headlines, 'main') ?? read.title,
		lead: descriptions.filter(({ role }) => role === 'lead').map(({ value }) => value),
		slug: altids.find(({ role }) => role === 'slug')?.value,
		sectionSlug: section?.literal,
		tags: subjects.flatMap(({ rel, name }) => (rel === 'topic' && name !== undefined ? [name] : [])),
		credits: creditsOf(ninjs),
		sourceLine: sourceLineOf(ninjs),
		labels: [...read.labels, ...(genres.some(({ literal }) => literal === 'sponsored') ? (['sponsored'] as const) : [])],
		seoTitle: wordsWith(headlines, 'seo') ?? '',
		seoDescription: wordsWith(descriptions, 'seo') ?? '',
		...associated(ninjs),
	};
}

function wordsWith(parts: NinjsPart[], role: string): string | undefined {
	return parts.find((part) => part.role === role)?.value;
}

function sourceLineOf({ infosources }: Ninjs): string {
	return infosources.find(({ role }) => role === 'source')?.name ?? '';
}

function creditsOf({ people }: Ninjs): Credit[] {
	const credits = new Map<string, Credit>();
	for (const { name, rel } of people) {
		const role = roles.find((each) => personRelations[each] === rel);
		if (name === undefined || role === undefined) continue;
		const known = credits.get(name) ?? { name, roles: [] };
		credits.set(name, { name, roles: [...known.roles, role] });
	}
	return [...credits.values()];
}

type Associated = Pick<ImportItem, 'images' | 'videos' | 'narration' | 'corrections' | 'translations' | 'largest'>;

function associated({ associations }: Ninjs): Associated {
	const of = (rel: string, type: string) => associations.filter((each) => each.rel === rel && each.type === type);
	const largest = of('body', 'picture').flatMap(({ renditions: [first, ...smaller] }) => {
		return first?.href === undefined ? [] : smaller.map(({ href = '' }) => [href, first.href ?? ''] as const);
	});
	return {
		images: of('main', 'picture').flatMap(imageOf),
		videos: of('main', 'video').map(videoOf),
		narration: of('narration', 'audio')[0]?.renditions[0]?.href,
		corrections: of('correction', 'text').map(({ bodies, versioncreated }) => ({ text: bodies[0]?.value ?? '', at: versioncreated ?? '' })),
		translations: of('translation', 'text').flatMap(({ uri }) => uri ?? []),
		...(largest.length > 0 && { largest: Object.fromEntries(largest) }),
	};
}

function imageOf({ renditions: [first], descriptions, altids, by = '' }: NinjsAssociation): ImportItem['images'] {
	if (first?.href === undefined) return [];
	const [x, y] = (altids.find(({ role }) => role === 'focus')?.value ?? '')
		.split(' ')
		.map((part) => (part === '' ? Number.NaN : Number(part)));
	const isPoint = [x, y].every((part) => part !== undefined && Number.isInteger(part) && part >= 0 && part <= 1000);
	const words = { alt: wordsWith(descriptions, 'alt') ?? '', caption: wordsWith(descriptions, 'caption') ?? '', credit: by };
	return [{ src: first.href, ...words, ...(isPoint && x !== undefined && y !== undefined && { focus: [x, y] }) }];
}

function videoOf({ altids, descriptions, uri = '' }: NinjsAssociation): ImportItem['videos'][number] {
	return { url: altids.find(({ role }) => role === 'address')?.value ?? uri, caption: wordsWith(descriptions, 'caption') ?? '' };
}
