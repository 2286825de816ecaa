import { eq } from 'drizzle-orm';
import { createDraft } from '#db/desk/drafts.ts';
import { listSections } from '#db/reading/sections.ts';
import { user } from '#db/schema/desk.ts';
import { image } from '#db/schema/media.ts';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import type { Role } from '#lib/desk/roles.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { withDatabase } from './newcomer.ts';
import { emailOf } from './staff.ts';

/** A draft on somebody's desk, with everything that printing asks for; returns its id. */
export function beginStory(title: string, role: Role = 'reporter', part: Partial<ArticleContent> = {}): number {
	return withDatabase((db) => {
		const author = db
			.select()
			.from(user)
			.where(eq(user.email, emailOf(role)))
			.get();
		const section = listSections(db, 'vi').find(({ slug }) => slug === 'xa-hoi') ?? listSections(db, 'vi')[0];
		const picture = db.select({ id: image.id }).from(image).limit(1).get();
		if (!author || !section || !picture) throw new Error('The newsroom of the tests is not there.');
		const content = {
			title,
			lead: ['Điều bạn đọc cần biết trước.'],
			document: documentOf(paragraph('Đoạn mở đầu của bài.'), paragraph('Đoạn thứ hai của bài.'), paragraph('Đoạn kết của bài.')),
			credits: [{ name: 'Nông Thị Bến', roles: ['text' as const] }],
			image: { imageId: picture.id, alt: 'Bến sông buổi sớm', caption: 'Bến sông.', credit: 'Nông Thị Bến' },
			...part,
		};
		return createDraft(db, { id: author.id, name: author.name, role, locale: 'vi' }, { locale: 'vi', sectionId: section.id, content });
	});
}
