/** Whether following a link closes the page that is at `here`; both are whole addresses. */
export function leavesPage(href: string, here: string): boolean {
	const to = URL.parse(href);
	const from = URL.parse(here);
	if (!to || !from || !/^https?:$/.test(to.protocol)) return false;
	return to.origin !== from.origin || to.pathname !== from.pathname || to.search !== from.search;
}
