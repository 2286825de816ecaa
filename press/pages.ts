import type { FunctionComponent } from 'react';

type PageOfNext = FunctionComponent<{ params: Promise<Record<string, string>>; searchParams: Promise<Record<string, string | string[]>> }>;

/** The readers' pages by their routes. In the bundle all of app/(site) stands here (server/press-bundle.ts). */
export const pages: Record<string, PageOfNext> = {};
