import type { Database } from '../client.ts';
import { article } from '../schema/article.ts';
import { setting } from '../schema/site.ts';

/** Whether the database holds nothing that a demo could get in the way of. */
export function isEmpty(db: Database): boolean {
	const first = db.select({ id: article.id }).from(article).limit(1).get() ?? db.select({ key: setting.key }).from(setting).limit(1).get();
	return first === undefined;
}
