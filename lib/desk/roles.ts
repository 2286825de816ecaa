/** Who works at the desk, from the one who writes to the one who keeps the machine. */
export const roles = ['reporter', 'editor', 'secretary', 'chief', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What may be done at the desk beside the moves of articles (moves.ts). */
export const rights = {
	/** Upload pictures and films, and describe them. */
	useMedia: ['reporter', 'editor', 'secretary', 'chief', 'administrator'],
	/** Change what others said of a picture, check every video again, and say from when one is public. */
	editMedia: ['editor', 'secretary', 'chief', 'administrator'],
	/** Read what everybody is working on, not only one's own. */
	seeAll: ['editor', 'secretary', 'chief', 'administrator'],
	editTopics: ['editor', 'secretary', 'chief', 'administrator'],
	editPeople: ['editor', 'secretary', 'chief', 'administrator'],
	arrangeHome: ['secretary', 'chief', 'administrator'],
	breakNews: ['secretary', 'chief', 'administrator'],
	editRedirects: ['secretary', 'chief', 'administrator'],
	/** See who is told of changes, and have what failed told again. */
	manageDeliveries: ['chief', 'administrator'],
	editPages: ['secretary', 'chief', 'administrator'],
	editSections: ['chief', 'administrator'],
	editSettings: ['chief', 'administrator'],
	/** Who wrote how much: what fees are paid by. */
	readReports: ['secretary', 'chief', 'administrator'],
	readAudit: ['chief', 'administrator'],
	manageUsers: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;
export type Right = keyof typeof rights;

/** Whether a role has a right. */
export function hasRight(role: Role, right: Right): boolean {
	return (rights[right] as readonly Role[]).includes(role);
}
