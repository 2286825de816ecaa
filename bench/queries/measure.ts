import { seededRandom } from '../../cli/generate/random.ts';
import type { Case } from './case.ts';
import type { Stage } from './stage.ts';

/** The times in ms that a case took on each stage, in the order of the stages. */
export type Times = { name: string; milliseconds: number[][] };

const warmUp = 10;

/** Times every case on every stage, round by round and in turn, so that whatever else the machine does meets all of them alike. */
export async function timeCases(stages: readonly Stage[], cases: readonly Case[], rounds: number): Promise<Times[]> {
	const random = seededRandom(1);
	const times = cases.map(({ name }) => ({ name, milliseconds: stages.map((): number[] => []) }));
	for (let round = -warmUp; round < rounds; round++) {
		for (const [row, { prepare }] of cases.entries()) {
			for (const [column, stage] of stages.entries()) {
				const run = prepare(stage, random);
				const began = processorTime();
				const result = run();
				if (result instanceof Promise) await result;
				if (round >= 0) times[row]?.milliseconds[column]?.push(processorTime() - began);
			}
		}
	}
	return times;
}

/** What this process has worked so far, in ms. A query waits for nothing but the disk, and what else the machine does is not its own. */
export function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
