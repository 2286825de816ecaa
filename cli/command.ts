/** One word of the `portal` command. `run` answers the exit code; it throws a UsageError when it was called wrongly. */
export type Command = { summary: string; usage: string; run(args: string[]): Promise<number> };

/** What was typed is not what the command takes: answered with the usage and exit code 2. */
export class UsageError extends Error {}
