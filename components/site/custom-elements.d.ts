import type { HTMLAttributes } from 'react';

type Custom<More = unknown> = HTMLAttributes<HTMLElement> & More;

/** The elements that reader/ brings to life in the browser; before and without it they are plain boxes. */
declare module 'react' {
	namespace JSX {
		// biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to another
		interface IntrinsicElements {
			'theme-switch': Custom;
			'text-size': Custom;
			'share-links': Custom;
			'article-voice': Custom;
			'picture-viewer': Custom;
			'video-player': Custom;
			'read-count': Custom<{ 'data-article': number }>;
		}
	}
}
