import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { parseQuery } from '#lib/search/query.ts';
import { folderWith } from '#lib/temporary-folder.testing.ts';
import { databaseProblems } from './check.ts';
import { openDatabase } from './client.ts';
import { createSection } from './desk/sections.ts';
import { migrate } from './migrate.ts';
import { listCorrections } from './reading/corrections.ts';
import { videoArticles } from './reading/lists.ts';
import { searchArticles } from './reading/search.ts';
import { migrations, titles, today } from './testing/newsroom.ts';

const initial = '0001-initial.sql';
const now = today('12:00').getTime();

/** A paper of the first schema: two articles with a video each, of which one plays, and a correction. */
function openFirst() {
	const db = openDatabase(':memory:');
	migrate(db, folderWith({ [initial]: readFileSync(join(migrations, initial), 'utf8') }));
	const section = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const document = JSON.stringify(documentOf(paragraph('Họp bên bờ suối.')));
	db.$client.exec(`
		INSERT INTO story (id, created_at) VALUES (1, 0), (2, 0);
		INSERT INTO video (id, url, embed_url, state, created_at) VALUES (1, 'a', '/media/a.mp4', 'ok', 0), (2, 'b', NULL, 'malformed', 0);
		INSERT INTO article (id, story_id, locale, section_id, slug, title, status, published_at, updated_at, created_at, video_id)
			VALUES (1, 1, 'vi', ${section}, 'cho', 'Chợ phiên', 'published', 1, 1, 1, 1), (2, 2, 'vi', ${section}, 'cau', 'Cầu mới', 'published', 1, 1, 1, 2);
		INSERT INTO body (article_id, document) VALUES (1, '${document}'), (2, '${document}');
		INSERT INTO search (rowid, title, title_folded, facets) VALUES (1, 'chợ phiên', 'cho phien', 'localevi'), (2, 'cầu mới', 'cau moi', 'localevi');
		INSERT INTO correction (article_id, locale, text, at) VALUES (1, 'vi', 'Chợ họp thứ Bảy.', 1)`);
	return db;
}

test('a paper of the first schema keeps its lists and is found by every word', () => {
	const db = openFirst();
	migrate(db, migrations);
	expect(databaseProblems(db)).toEqual([]);
	expect(titles(videoArticles.newest(db, 'vi', undefined, 9, now))).toEqual(['Chợ phiên']);
	expect(listCorrections(db, 'vi', 1, now)?.items.map(({ story }) => story?.title)).toEqual(['Chợ phiên']);
	const find = (words: string) => titles(searchArticles(db, parseQuery(words), { locale: 'vi' }, 1, now).items);
	expect(find('cho phien')).toEqual(['Chợ phiên']);
	expect(find('cầu suối')).toEqual(['Cầu mới']);
});
