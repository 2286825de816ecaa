import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

/** The options and files of a command line; throws a UsageError for what the command does not know. */
export function readArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
	try {
		return parseArgs(config);
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message.split('. To specify')[0] : String(error));
	}
}

/** The value of an option that takes one of a few words; throws a UsageError for any other. */
export function oneOf<Word extends string>(option: string, value: string | undefined, words: readonly Word[]): Word | undefined {
	const found = words.find((word) => word === value);
	if (value !== undefined && found === undefined)
		throw new UsageError(`--${option} is "${value}", but must be one of ${words.join(', ')}.`);
	return found;
}
