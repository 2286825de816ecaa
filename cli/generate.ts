import { environment } from '#lib/environment.ts';
import { readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { generateArticles } from './generate/generate-articles.ts';
import { openPortal } from './open-portal.ts';
import { progressBar } from './progress.ts';

const most = 10_000_000;

const usage = `Usage: npm run portal -- generate --articles N [--seed S]

Adds N published articles of the last ten years that mean nothing, for measurements; every tenth is the English version of a story.
They use the paper's sections, topics, people, pictures and videos; an empty database gets some.

  --articles N  how many, 1 to ${most}
  --seed S      a whole number: the same texts at every run with it, default 1`;

const options = { articles: { type: 'string' }, seed: { type: 'string', default: '1' } } as const;

/** `portal generate`: stops between two batches at the latest, and then keeps those that are complete. */
export const generateCommand: Command = {
	summary: 'add generated articles, for measurements',
	usage,
	async run(args) {
		const { values } = readArguments({ args, options });
		if (values.articles === undefined) throw new UsageError('How many articles?');
		const articles = wholeNumber('articles', values.articles, 1, most);
		const seed = wholeNumber('seed', values.seed, 0, 2 ** 32 - 1);
		const { db } = openPortal();
		const progress = progressBar(articles);
		try {
			generateArticles(db, { articles, seed }, progress.advance);
		} finally {
			progress.end();
			db.$client.close();
		}
		console.log(`${articles} generated articles are in ${environment().databaseFile}.`);
		return 0;
	},
};

function wholeNumber(option: string, text: string, least: number, greatest: number): number {
	const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
	if (number >= least && number <= greatest) return number;
	throw new UsageError(`--${option} is "${text}", but must be a whole number from ${least} to ${greatest}.`);
}
