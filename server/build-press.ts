import { join } from 'node:path';
import { buildPress } from './press-bundle.ts';

/** Behind `npm run build`, after Next: the press names Next's files. An argument names another folder of sources. */
await buildPress(process.argv[2] ?? join(import.meta.dirname, '..'));
