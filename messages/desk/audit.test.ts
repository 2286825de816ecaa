import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { moves } from '#lib/desk/moves.ts';
import people from './people.vi.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const { AuditActions, AuditSentences, AuditSubjects } = people;

/** What code in db/, app/ and cli/ writes in the log: the words after `action:` and `subject:` in what goes to recordAudit. */
function written(word: 'action' | 'subject'): string[] {
	const files = globSync('{db,app,cli}/**/*.{ts,tsx}', { cwd: root, exclude: ['**/*.test.ts', '**/*.testing.ts'] });
	const calls = files.flatMap((file) => readFileSync(`${root}/${file}`, 'utf8').match(/recordAudit\([\s\S]*?\}[^}]*?\);/g) ?? []);
	const found = calls.flatMap((call) => Array.from(call.matchAll(new RegExp(`\\b${word}: ([^,}]*)`, 'g')), ([, value = '']) => value));
	return [...new Set(found.flatMap((value) => Array.from(value.matchAll(/'(\w+)'/g), ([, name = '']) => name)))];
}

test('the sources are read at all', () => {
	expect(written('action').length).toBeGreaterThan(15);
	expect(written('subject')).toEqual(expect.arrayContaining(['article', 'user', 'topic']));
});

test('everything that is written in the log has its sentence and its name in the filter', () => {
	const ofMoves = Object.keys(moves).filter((move) => !['write', 'edit', 'translate'].includes(move));
	const actions = [...new Set([...written('action'), ...ofMoves])];
	expect(actions.filter((action) => !Object.hasOwn(AuditSentences, action))).toEqual([]);
	expect(actions.filter((action) => !Object.hasOwn(AuditActions, action))).toEqual([]);
	expect(written('subject').filter((subject) => !Object.hasOwn(AuditSubjects, subject))).toEqual([]);
});

test('every name in the filter has its sentence', () => {
	expect(Object.keys(AuditSentences).filter((action) => action !== 'other')).toEqual(Object.keys(AuditActions));
});
