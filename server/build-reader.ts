import { join } from 'node:path';
import { buildReaderScript } from './reader-script.ts';

/** Behind `npm run build`, before the pages: they name the script by its content. An argument names another folder of sources. */
await buildReaderScript(process.argv[2] ?? join(import.meta.dirname, '..'));
