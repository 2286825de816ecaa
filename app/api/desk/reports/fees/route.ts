import { createTranslator } from 'next-intl';
import { z } from 'zod';
import { listWork, type Work } from '#db/desk/lists/fees.ts';
import { deskMessages } from '#i18n/desk-messages.ts';
import { absolute, articlePath } from '#i18n/links.ts';
import { isoWithOffset } from '#lib/dates.ts';
import { writeCsv } from '#lib/desk/csv.ts';
import { isMonth } from '#lib/desk/months.ts';
import type { Locale } from '#lib/locales.ts';
import { answerJson, perform } from '../../../../admin/perform.ts';

const Asked = z.strictObject({ month: z.string().refine(isMonth) });

/** The month's work as a file for the spreadsheet that fees are reckoned in: a line for each part somebody had in an article. */
export async function GET(request: Request): Promise<Response> {
	const asked = Object.fromEntries(new URL(request.url).searchParams);
	const answer = await perform(Asked, asked, async ({ month }, { db, actor }) => ({
		month,
		text: await table(listWork(db, actor, month), actor.locale),
	}));
	if (!answer.ok) return answerJson(answer);
	const { month, text } = answer.value;
	return new Response(text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="nhuan-but-${month}.csv"`,
			'cache-control': 'private, no-store',
		},
	});
}

const columns = ['person', 'role', 'number', 'articleTitle', 'section', 'language', 'words', 'publicAt', 'address'] as const;

async function table(works: Work[], locale: Locale): Promise<string> {
	const t = createTranslator({ locale, messages: await deskMessages(locale), namespace: 'Fees' });
	const rows = works.map(({ person, role, articleId, title, section, sectionSlug, slug, words, publicAt, ...work }) => [
		person,
		t(`roles.${role}`),
		articleId,
		title,
		section,
		work.locale.toUpperCase(),
		words,
		isoWithOffset(new Date(publicAt)).slice(0, 16).replace('T', ' '),
		absolute(articlePath({ id: articleId, locale: work.locale, slug, section: sectionSlug })),
	]);
	return writeCsv([columns.map((column) => t(column)), ...rows]);
}
