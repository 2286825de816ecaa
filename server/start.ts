import { holdAlone } from '#db/sole-holder.ts';
import { environment } from '#lib/environment.ts';
import { buildIfChanged } from './build.ts';
import { announce } from './first-editor.ts';
import { prepareData } from './prepare-data.ts';
import { requireNode } from './require-node.ts';
import { serve } from './serve.ts';

/** Everything behind `npm start`: checks, build, database, demo, server. Returns when the server has been told to stop. */
export async function start(): Promise<void> {
	requireNode();
	const settings = environment();
	const root = `${import.meta.dirname}/..`;
	// Before anything is migrated or written: two portals on one folder would do every job twice.
	const letGo = holdAlone(settings.dataDir);
	const [, editor] = await Promise.all([buildIfChanged(root), prepareData(settings)]);
	await serve(root, settings, () => announce(settings.siteUrl, editor));
	letGo();
}
