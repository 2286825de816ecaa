import type { Random } from '../../cli/generate/random.ts';
import type { Stage } from './stage.ts';

/** Something that readers' pages ask a database. `prepare` draws what varies from reader to reader; what it returns is timed. */
export type Case = { name: string; prepare(stage: Stage, random: Random): () => unknown };
