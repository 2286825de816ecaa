/** An origin that no page has, against which a path is read. */
const origin = 'https://desk.invalid';
/** Pages of the desk for those who are not in yet. */
const doors = /^\/admin\/(sign-in|key|password|second-factor)(\/|$)/;

/** Where to go on to after signing in: a page of the desk, judged as a browser reads it (threats, 19); `/admin` for anything else. */
export function nextPath(next: unknown): string {
	const url = typeof next === 'string' && next.startsWith('/') ? URL.parse(next, origin) : null;
	if (!url || url.origin !== origin || !/^\/admin(\/|$)/.test(url.pathname) || doors.test(url.pathname)) return '/admin';
	url.searchParams.delete('_rsc');
	return url.pathname + url.search;
}

/** The door, which leads on to a page of the desk. */
export function signInPath(next: string): string {
	const path = nextPath(next);
	return path === '/admin' ? '/admin/sign-in' : `/admin/sign-in?${new URLSearchParams({ next: path })}`;
}
