import type { Role } from '#lib/desk/roles.ts';

/**
 * How each action and route of the desk is asked by somebody whose role may not: with input that would do something if it were let
 * through. `everybody`: whoever works here may, with what is theirs. One that is missing here fails the test that reads this.
 */
export type Wrong = { as: Role; input: Record<string, unknown> } | 'everybody';

const users = 'app/admin/(desk)/users/actions.ts';
const account = 'app/admin/(desk)/account/actions.ts';
const topics = 'app/admin/(desk)/topics/actions.ts';
const people = 'app/admin/(desk)/people/actions.ts';
const redirects = 'app/admin/(desk)/redirects/actions.ts';

export const wrongActions: Record<string, Wrong> = {
	[`${account}#confirmPassword`]: 'everybody',
	[`${account}#saveAccount`]: 'everybody',
	[`${account}#endSession`]: 'everybody',
	[`${account}#endAllSessions`]: 'everybody',
	[`${users}#createInvitation`]: { as: 'chief', input: { email: 'ke-la@bao.example', name: 'Kẻ Lạ', role: 'administrator' } },
	[`${users}#createResetLink`]: { as: 'chief', input: { id: 'x' } },
	[`${users}#deleteLink`]: { as: 'chief', input: { email: 'ke-la@bao.example' } },
	[`${users}#changeRole`]: { as: 'chief', input: { id: 'x', role: 'administrator' } },
	[`${users}#setDisabled`]: { as: 'chief', input: { id: 'x', disabled: true } },
	[`${users}#deleteSecondFactor`]: { as: 'chief', input: { id: 'x' } },
	[`${topics}#saveTopic`]: { as: 'reporter', input: { id: 1, vi: 'Tên khác' } },
	[`${topics}#mergeTopics`]: { as: 'reporter', input: { id: 1, into: 2 } },
	[`${people}#savePerson`]: { as: 'reporter', input: { id: 1, name: 'Tên khác', slug: 'ten-khac', vi: '', en: '' } },
	[`${people}#mergePeople`]: { as: 'reporter', input: { id: 1, into: 2 } },
	[`${redirects}#createRedirect`]: { as: 'editor', input: { path: '/ke-la', target: '/thoi-su' } },
	[`${redirects}#removeRedirect`]: { as: 'editor', input: { path: '/old/bai-cu-2019.html' } },
};

export const wrongRoutes: Record<string, Wrong> = {
	'POST /api/keys/password': 'everybody',
	'GET /api/desk/topics': 'everybody',
	'GET /api/desk/people': 'everybody',
	'GET /api/desk/audit/export': { as: 'editor', input: { format: 'csv' } },
};
