import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cpuSince } from '#lib/cpu-time.testing.ts';
import { testHouse } from './import.testing.ts';

const corpus = fileURLToPath(new URL('../../../shared/data/news-vi.jsonl.gz', import.meta.url));

test.skipIf(!existsSync(corpus))(
	'1,608 real articles come in within a minute of processor time, and a second run changes nothing (needs ../shared/data)',
	{ timeout: 300_000 },
	async () => {
		const house = testHouse();
		const onDisk = testHouse(join(house.folder, 'portal.db'));
		const start = process.cpuUsage();
		expect(await onDisk.run(corpus, { createSections: true })).toEqual({
			imported: 1608,
			updated: 0,
			unchanged: 0,
			failed: [],
			dropped: [],
			doubles: [],
		});
		expect(cpuSince(start)).toBeLessThan(60_000);
		expect(await onDisk.run(corpus, { createSections: true })).toEqual({
			imported: 0,
			updated: 0,
			unchanged: 1608,
			failed: [],
			dropped: [],
			doubles: [],
		});
		expect(onDisk.rows(`SELECT count(*) AS n FROM article WHERE locale = 'vi' AND public_at IS NOT NULL`)).toEqual([{ n: 1608 }]);
		expect(onDisk.rows(`SELECT name FROM section_name WHERE section_id > 2 ORDER BY slug LIMIT 3`)).toEqual([
			{ name: 'Business' },
			{ name: 'Education' },
			{ name: 'Entertainment' },
		]);
		expect(onDisk.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
	},
);
