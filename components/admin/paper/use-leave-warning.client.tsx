'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { leavesPage } from '#lib/desk/leaving.ts';

/** Has the browser ask before a page with unsaved words is closed or left, by a link of the desk as well. */
export function useLeaveWarning(isChanged: boolean): void {
	const t = useTranslations('Leaving');
	useEffect(() => {
		if (!isChanged) return;
		let isAgreed = false;
		const warn = (event: BeforeUnloadEvent) => {
			if (!isAgreed) event.preventDefault();
		};
		const ask = (event: MouseEvent) => {
			if (!isFollowed(event)) return;
			// A link that loads its page anew is not asked about twice.
			isAgreed = window.confirm(t('ask'));
			if (isAgreed) return;
			event.preventDefault();
			event.stopPropagation();
		};
		window.addEventListener('beforeunload', warn);
		window.addEventListener('click', ask, true);
		return () => {
			window.removeEventListener('beforeunload', warn);
			window.removeEventListener('click', ask, true);
		};
	}, [isChanged, t]);
}

/** Whether a click leads from this page to another, here and not in another tab. */
function isFollowed(event: MouseEvent): boolean {
	if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
	const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
	if (!(link instanceof HTMLAnchorElement) || (link.target !== '' && link.target !== '_self') || link.hasAttribute('download'))
		return false;
	return leavesPage(link.href, window.location.href);
}
