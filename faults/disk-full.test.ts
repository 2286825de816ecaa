import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { attempt } from '#db/desk/attempt.ts';
import { contentFor } from '#db/desk/desk.testing.ts';
import { createDraft, saveDraft } from '#db/desk/drafts.ts';
import { createSection } from '#db/desk/sections.ts';
import { createArticle } from '#db/desk/write-article.ts';
import { migrate } from '#db/migrate.ts';
import { findArticle } from '#db/reading/article.ts';
import { migrations } from '#db/testing/newsroom.ts';
import { employ } from '#db/testing/staff.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { receiveFile } from '#media/receive-file.ts';
import en from '#messages/desk/desk.en.json' with { type: 'json' };
import vi from '#messages/desk/desk.vi.json' with { type: 'json' };
import { answerJson } from '../app/admin/perform.ts';
import { fillDisk, smallDisk } from './small-disk.testing.ts';
import { startTally } from './tally.testing.ts';

test('on a full disk saving says so, readers read on, and the same save goes through when there is room', async ({ skip }) => {
	const folder = smallDisk(8);
	if (!folder) return skip('only root may mount a small disk');
	const db = openDatabase(join(folder, 'portal.db'));
	migrate(db, migrations);
	const sectionId = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const chief = employ(db, 'chief');
	const input = { locale: 'vi', sectionId, title: 'Cầu mới', lead: [], status: 'published' as const, publishedAt: new Date(0) };
	const printed = createArticle(db, { ...input, document: documentOf(paragraph('Tin.')) });
	const id = createDraft(db, chief, { locale: 'vi', sectionId, content: contentFor(sectionId) });
	const tally = startTally('disk full');
	const content = (n: number) => contentFor(sectionId, { lead: [`${n}`], document: documentOf(paragraph('Dòng chữ dài. '.repeat(2000))) });
	let rev = 1;
	const save = (n: number) => attempt(() => saveDraft(db, chief, { id, rev, content: content(n), key: `save ${n}`, kind: 'save' }));
	for (let round = 0; round < 3; round++) {
		const makeRoom = fillDisk(folder);
		let refused = 0;
		for (let n = 0; n < 40 && refused < 5; n++) {
			const answer = await save(round * 100 + n);
			if (answer.ok) rev = answer.value.rev;
			else {
				refused++;
				const response = answerJson(answer);
				tally.check(answer.refused === 'diskFull' && response.status === 507, () => `a full disk was answered with ${answer.refused}`);
			}
			tally.check(findArticle(db, printed)?.title === 'Cầu mới', () => 'readers could not read');
		}
		tally.check(refused === 5, () => `a disk of 8 MB was not full after 40 saves`);
		const upload = await receiveFile(one(Buffer.from('%PDF-1.7'.padEnd(500))), join(folder, 'media'), {}).catch(
			(error: { key: string }) => error,
		);
		tally.check('key' in upload && upload.key === 'diskFull', () => 'an upload was taken on a full disk');
		makeRoom();
		const again = await save(round * 100 + 99);
		tally.check(again.ok && again.value.rev === rev + 1, () => `after there was room again, the save was ${JSON.stringify(again)}`);
		if (again.ok) rev = again.value.rev;
		// What could not be written is not kept waiting either.
		await wait(0);
	}
	const kept = db.$client.prepare<[number], number>('SELECT count(*) FROM revision WHERE article_id = ?').pluck().get(id);
	tally.check(kept === rev, () => `${kept} versions of ${rev} acknowledged ones are there`);
	expect(tally.close(db)).toEqual([]);
	db.$client.close();
});

async function* one(data: Uint8Array): AsyncIterable<Uint8Array> {
	yield data;
}

test('while files cannot be written at all, saving is refused for now, and goes on by itself', async () => {
	const { db, id, chief, sectionId } = begun();
	const save = () => attempt(() => saveDraft(db, chief, { id, rev: 1, content: contentFor(sectionId), key: 'save', kind: 'save' }));
	db.$client.pragma('query_only = 1');
	const refused = await save();
	expect(refused).toMatchObject({ ok: false, refused: 'noStorage' });
	const response = answerJson(refused);
	expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
	db.$client.pragma('query_only = 0');
	expect(await save()).toMatchObject({ ok: true, value: { rev: 2 } });
});

test('the words for it say where the text is', () => {
	for (const key of ['diskFull', 'noStorage', 'broken'] as const) {
		expect(vi.Refusals[key]).toContain('vẫn được giữ trong trình duyệt này');
		expect(en.Refusals[key]).toContain('kept in this browser');
	}
});

function begun() {
	const db = openDatabase(':memory:');
	migrate(db, migrations);
	const sectionId = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const chief = employ(db, 'chief');
	return { db, sectionId, chief, id: createDraft(db, chief, { locale: 'vi', sectionId, content: contentFor(sectionId) }) };
}
