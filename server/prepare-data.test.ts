import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { isMigrated } from '#db/migrate.ts';
import { article } from '#db/schema/article.ts';
import { setting } from '#db/schema/site.ts';
import { migrations } from '#db/testing/newsroom.ts';
import { readEnvironment } from '#lib/environment.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { prepareData } from './prepare-data.ts';

const settingsIn = (folder: string, demo: '0' | '1') => readEnvironment({ DATA_DIR: join(folder, 'data'), DEMO: demo });

function open(file: string) {
	const db = openDatabase(file);
	onTestFinished(() => void db.$client.close());
	return db;
}

test('the first start makes the folder and an empty paper, when no demo is wanted', async () => {
	const settings = settingsIn(temporaryFolder(), '0');
	await prepareData(settings);
	const db = open(settings.databaseFile);
	expect(isMigrated(db, migrations)).toBe(true);
	expect(db.select().from(article).all()).toEqual([]);
	expect(existsSync(settings.mediaDir)).toBe(false);
});

test('a paper that has its own data is not filled with the demo', async () => {
	const settings = settingsIn(temporaryFolder(), '0');
	await prepareData(settings);
	open(settings.databaseFile).insert(setting).values({ key: 'name', locale: 'vi', value: 'Báo Của Tôi' }).run();
	await prepareData({ ...settings, demo: true });
	expect(open(settings.databaseFile).select().from(setting).all()).toHaveLength(1);
	expect(existsSync(settings.mediaDir)).toBe(false);
});

test('a database of a newer portal is left alone, with the sentence that says so', async () => {
	const settings = settingsIn(temporaryFolder(), '1');
	open(settings.databaseFile).$client.pragma('user_version = 999');
	await expect(prepareData(settings)).rejects.toThrow('The database has schema version 999, but this portal knows only');
});
