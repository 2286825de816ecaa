import { join } from 'node:path';
import { buildReaderScript } from './reader-script.ts';

/** Behind `npm run build`, before the pages: they name the script by its content. */
await buildReaderScript(join(import.meta.dirname, '..'));
