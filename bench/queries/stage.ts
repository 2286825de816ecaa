import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '#db/client.ts';
import { readHoldings } from '#db/desk/holdings.ts';
import { migrate } from '#db/migrate.ts';
import { migrationsFolder, upgrade } from '#db/upgrade.ts';
import { generateArticles } from '../../cli/generate/generate-articles.ts';

/** A database of some size, and what the measured queries ask it for. */
export type Stage = {
	articles: number;
	db: Database;
	ids: number[];
	topics: number[];
	people: number[];
	/** How long its last articles took to generate, in ms, and how many they were; nothing of a kept one. */
	generated: { articles: number; milliseconds: number } | undefined;
};

/** The databases of these sizes in a folder: those that were kept there, else new ones. */
export function openStages(folder: string, sizes: readonly number[]): Stage[] {
	mkdirSync(folder, { recursive: true });
	if (sizes.some((size) => !existsSync(fileOf(folder, size)))) return growStages(folder, sizes);
	return sizes.map((size) => {
		const db = openDatabase(fileOf(folder, size));
		migrate(db, migrationsFolder);
		return stageOf(db, size, undefined);
	});
}

const fileOf = (folder: string, articles: number) => join(folder, `${articles}.db`);

/** One database that grows from size to size; a copy of it stays behind at each, so that all can be asked in turn. */
function growStages(folder: string, sizes: readonly number[]): Stage[] {
	const file = join(folder, 'growing.db');
	const growing = openDatabase(file);
	upgrade(growing, file);
	let present = 0;
	const stages = sizes.map((articles, place) => {
		const began = performance.now();
		generateArticles(growing, { articles: articles - present, seed: place + 1 });
		const generated = { articles: articles - present, milliseconds: performance.now() - began };
		present = articles;
		growing.$client.pragma('wal_checkpoint(TRUNCATE)');
		copyFileSync(file, fileOf(folder, articles));
		return stageOf(openDatabase(fileOf(folder, articles)), articles, generated);
	});
	growing.$client.close();
	rmSync(file);
	return stages;
}

/** The stage that a database of so many articles is. */
export function stageOf(db: Database, articles: number, generated: Stage['generated']): Stage {
	const ids = db.$client.prepare<[], number>("SELECT id FROM article WHERE locale = 'vi'").pluck().all();
	const topics = readHoldings(db).topics.flatMap(({ id, locale }) => (locale === 'vi' ? [id] : []));
	const people = db.$client.prepare<[], number>('SELECT id FROM person').pluck().all();
	return { articles, db, ids, topics, people, generated };
}
