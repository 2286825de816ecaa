import type { ByRole } from '#lib/content.ts';
import { parseDate } from '#lib/dates.ts';
import { localeCodes } from '#lib/locales.ts';
import type { Database } from '../../client.ts';
import { prepared } from '../../reading/prepared.ts';
import type { Actor } from '../actor.ts';
import { requireRight } from '../require-right.ts';

/** One part that one person had in one printed article. */
export type Work = {
	person: string;
	role: ByRole;
	articleId: number;
	locale: string;
	title: string;
	slug: string;
	section: string;
	sectionSlug: string;
	words: number;
	publicAt: number;
};

type Row = Omit<Work, 'role'> & { roles: string };

const printed = prepared((db) =>
	db.$client.prepare<{ from: number; until: number }, Row>(
		`SELECT person.name AS person, roles, article.id AS articleId, article.locale AS locale, title, article.slug AS slug,
			section_name.name AS section, section_name.slug AS sectionSlug, words, article.public_at AS publicAt
		FROM article JOIN byline ON article_id = article.id JOIN person ON person.id = person_id
		JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale
		WHERE article.locale IN (SELECT value FROM json_each('${JSON.stringify(localeCodes)}')) AND article.public_at >= :from AND article.public_at < :until`,
	),
);

const inVietnamese = new Intl.Collator('vi');

/** What was published in a month (`2026-11`, Vietnam time) by person and role; who signed without a role wrote the text. Withdrawn work is not in it. */
export function listWork(db: Database, actor: Actor, month: string, now = Date.now()): Work[] {
	requireRight(actor, 'readReports');
	const { from, until } = monthRange(month);
	return printed(db)
		.all({ from, until: Math.min(until, now + 1) })
		.flatMap(({ roles, ...row }) => rolesOf(roles).map((role) => ({ ...row, role })))
		.sort((a, b) => inVietnamese.compare(a.person, b.person) || a.role.localeCompare(b.role) || a.publicAt - b.publicAt);
}

function rolesOf(json: string): ByRole[] {
	const roles: ByRole[] = JSON.parse(json);
	return roles.length > 0 ? roles : ['text'];
}

function monthRange(month: string): { from: number; until: number } {
	const [year = 0, number = 0] = month.split('-').map(Number);
	const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
	return { from: parseDate(`${month}-01`)?.getTime() ?? 0, until: parseDate(`${next}-01`)?.getTime() ?? 0 };
}
