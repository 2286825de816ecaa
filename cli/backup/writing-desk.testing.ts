import { openDatabase, transact } from '#db/client.ts';
import { createArticle } from '#db/desk/write-article.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';

/** A desk that goes on printing: started as a process of its own with a database, it names each article on a line once it is stored. */
const db = openDatabase(process.argv[2] ?? '');
db.$client.pragma('busy_timeout = 5000');
const sectionId = Number(process.argv[3]);
for (let number = 1; ; number++) {
	const title = `Tin giờ chót ${number}`;
	const now = new Date();
	const id = transact(db, () =>
		createArticle(db, {
			...{ locale: 'vi', sectionId, title, lead: [], status: 'published', publishedAt: now, updatedAt: now },
			document: documentOf(paragraph('Tin đang được cập nhật.')),
		}),
	);
	process.stdout.write(`${id}\n`);
	await new Promise((resolve) => setTimeout(resolve, 5));
}
