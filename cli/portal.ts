import { pathToFileURL } from 'node:url';
import { environment } from '#lib/environment.ts';
import { UsageError } from './command.ts';
import { commands } from './commands.ts';

/** Runs `portal ARGS…` and answers its exit code: 0 done, 1 failed, 2 called wrongly. */
export async function portal([word, ...args]: string[]): Promise<number> {
	if (word === '--help' || word === '-h' || word === 'help') return told(usage());
	const command = commands.get(word ?? '');
	if (!word || !command) return refused(word ? `There is no command "${word}".` : 'Which command?', usage());
	if (args.includes('--help') || args.includes('-h')) return told(command.usage);
	try {
		return await command.run(args);
	} catch (error) {
		if (error instanceof UsageError) return refused(error.message, command.usage);
		return failed(error);
	}
}

function usage(): string {
	const width = Math.max(...Array.from(commands.keys(), (word) => word.length));
	const lines = Array.from(commands, ([word, { summary }]) => `  ${word.padEnd(width)}  ${summary}`);
	return `Usage: npm run portal -- COMMAND\n\n${lines.join('\n')}\n\nCOMMAND --help tells more.`;
}

function told(text: string): number {
	console.log(text);
	return 0;
}

function refused(problem: string, text: string): number {
	console.error(`${problem}\n\n${text}`);
	return 2;
}

function failed(error: unknown): number {
	const message = error instanceof Error ? error.message : String(error);
	console.error((isDebugging() && error instanceof Error && error.stack) || message);
	return 1;
}

function isDebugging(): boolean {
	try {
		return environment().logLevel === 'debug';
	} catch {
		// The environment is what failed: its message is all there is to say.
		return false;
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await portal(process.argv.slice(2));
