import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, openDatabase } from '#db/client.ts';
import type { Actor } from '#db/desk/actor.ts';
import { createSection } from '#db/desk/sections.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/testing/newsroom.ts';
import { employ } from '#db/testing/staff.ts';
import type { Line, Order } from './desk-writer.testing.ts';
import { randomFrom, startTally } from './tally.testing.ts';

type Story = { id: number; rev: number; n: number; printed: number };
type Writer = {
	name: string;
	actor: Actor;
	n: number;
	story?: Story;
	stories: Story[];
	pending?: Order;
	begun: number;
	refused: string[];
	acknowledged: number;
};

/** Kills processes that write at the desk, at random moments, until `enough` says so; returns what was wrong. */
export async function killWriters(folder: string, enough: (kills: number) => boolean, seed = 1): Promise<string[]> {
	const file = join(folder, 'portal.db');
	const db = openDatabase(file);
	migrate(db, migrations);
	const sectionId = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const writers = [1, 2, 3].map(
		(number): Writer => ({
			name: `Người viết ${number}`,
			actor: employ(db, 'chief', `Người viết ${number}`),
			...{ n: 0, stories: [], begun: 0, refused: [], acknowledged: 0 },
		}),
	);
	const random = randomFrom(seed);
	let kills = 0;
	for (; !enough(kills); kills += writers.length)
		await Promise.all(writers.map((writer) => workUntilKilled(writer, { file, sectionId }, 20 + random(120))));
	const tally = startTally(`killed ${kills} times, ${writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0)} acknowledged`);
	for (const writer of writers) judge(db, writer, tally.check);
	const failures = tally.close(db);
	db.$client.close();
	return failures;
}

async function workUntilKilled(writer: Writer, where: { file: string; sectionId: number }, after: number): Promise<void> {
	const { name, actor, n, pending, story } = writer;
	const given = JSON.stringify({ ...where, name, actor, n, pending, story });
	const child = spawn(process.execPath, [join(import.meta.dirname, 'desk-writer.testing.ts'), given], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let output = '';
	child.stdout.on('data', (part) => {
		output += part;
	});
	const gone = once(child, 'close');
	await Promise.race([once(child.stdout, 'data'), gone]);
	await wait(after);
	kill(child);
	await gone;
	for (const line of output.split('\n').slice(0, -1)) hear(writer, JSON.parse(line));
}

function kill(child: ChildProcess): void {
	child.kill('SIGKILL');
}

function hear(writer: Writer, line: Line): void {
	if ('begins' in line) {
		writer.pending = line.begins;
		return;
	}
	writer.pending = undefined;
	if ('refused' in line) {
		writer.refused.push(`${JSON.stringify(line.refused)}: ${line.why}`);
		return;
	}
	writer.acknowledged++;
	const { done, id, rev } = line;
	if (done.kind === 'begin') {
		writer.begun++;
		writer.story = { id, rev, n: 0, printed: -1 };
		writer.stories.push(writer.story);
		return;
	}
	const story = writer.stories.find((each) => each.id === id);
	if (!story) throw new Error(`Story ${id} was never begun.`);
	if (done.kind === 'publish') story.printed = story.n;
	else Object.assign(story, { rev, n: done.n });
	writer.n = Math.max(writer.n, done.n);
	writer.story = story;
}

type Row = { title: string; lead: string; status: string; document: string; rev: number; content: string; revisions: number };
type Check = ReturnType<typeof startTally>['check'];

/** Every acknowledged word is there, whole and once; what was not acknowledged may be there too, as the last word. */
function judge(db: Database, { name, actor, stories, pending, begun, refused }: Writer, check: Check): void {
	const open = pending && pending.kind !== 'begin' ? pending : undefined;
	for (const { id, rev, n, printed } of stories) {
		const row = db.$client
			.prepare<[number], Row>(
				`SELECT title, lead, status, document, rev, content, (SELECT count(*) FROM revision WHERE article_id = article.id) AS revisions
				FROM article JOIN body ON body.article_id = id JOIN draft ON draft.article_id = id WHERE id = ?`,
			)
			.get(id);
		const isOpen = open?.id === id && open.kind !== 'publish';
		check(row !== undefined, () => `${name}: story ${id} is not whole`);
		if (!row) continue;
		const content: { title: string; lead: string[] } = JSON.parse(row.content);
		const stored = Number(content.lead[0]);
		check(row.rev === rev || (isOpen && row.rev === rev + 1), () => `${name}: story ${id} is at ${row.rev}, ${rev} was acknowledged`);
		check(stored === n || (isOpen && stored === open.n), () => `${name}: story ${id} holds ${stored}, ${n} was acknowledged`);
		check(content.title === `${name} ${stored}`, () => `${name}: story ${id} is half of one text and half of another`);
		check(row.revisions > 0, () => `${name}: story ${id} has no revision`);
		if (printed >= 0) {
			const shown = Number(JSON.parse(row.lead)[0]);
			check(
				row.status === 'published' && row.title === `${name} ${shown}` && row.document.includes(`"${shown}"`),
				() => `${name}: readers get a torn story ${id}`,
			);
			check(shown >= printed, () => `${name}: story ${id} was printed with ${printed}, readers see ${shown}`);
		}
	}
	const count = db.$client.prepare<[string], number>('SELECT count(*) FROM article WHERE created_by = ?').pluck().get(actor.id) ?? 0;
	const extra = count - begun;
	check(extra === 0 || (extra === 1 && pending?.kind === 'begin'), () => `${name}: ${count} stories stored, ${begun} begun`);
	// A publication that was killed after it was stored is refused when it is asked for again: nothing is printed twice.
	const strange = refused.filter((line) => !line.includes('"publish"'));
	check(strange.length === 0, () => strange.join('\n'));
}
