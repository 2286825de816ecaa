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
const deliveries = 'app/admin/(desk)/deliveries/actions.ts';
const sections = 'app/admin/(desk)/sections/actions.ts';
const settings = 'app/admin/(desk)/settings/actions.ts';
const frontPage = 'app/admin/(desk)/front-page/actions.ts';
const pages = 'app/admin/(desk)/pages/actions.ts';
const articles = 'app/admin/(desk)/articles/actions.ts';
const article = 'app/admin/(desk)/articles/[id]/actions.ts';

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
	'app/admin/(desk)/audit/actions.ts#openExport': { as: 'editor', input: {} },
	[`${topics}#saveTopic`]: { as: 'reporter', input: { id: 1, vi: 'Tên khác' } },
	[`${topics}#mergeTopics`]: { as: 'reporter', input: { id: 1, into: 2 } },
	[`${people}#savePerson`]: { as: 'reporter', input: { id: 1, name: 'Tên khác', slug: 'ten-khac', vi: '', en: '' } },
	[`${people}#mergePeople`]: { as: 'reporter', input: { id: 1, into: 2 } },
	[`${redirects}#createRedirect`]: { as: 'editor', input: { path: '/ke-la', target: '/thoi-su' } },
	[`${redirects}#removeRedirect`]: { as: 'editor', input: { path: '/old/bai-cu-2019.html' } },
	[`${redirects}#createPattern`]: { as: 'editor', input: { pattern: '/ke-la/{id}', kind: 'source', target: '{id}' } },
	[`${redirects}#rewritePattern`]: { as: 'editor', input: { id: 1, rev: '', pattern: '/ke-la/{id}', kind: 'source', target: '{id}' } },
	[`${redirects}#lookAtPattern`]: { as: 'editor', input: { pattern: '/ke-la/{id}', kind: 'source', target: '{id}' } },
	[`${redirects}#removePattern`]: { as: 'editor', input: { id: 1, rev: '' } },
	[`${redirects}#raise`]: { as: 'editor', input: { id: 1 } },
	[`${redirects}#ignore`]: { as: 'editor', input: { path: '/ke-la' } },
	[`${redirects}#watch`]: { as: 'editor', input: { path: '/ke-la' } },
	[`${deliveries}#retry`]: { as: 'secretary', input: { id: 1 } },
	[`${deliveries}#discard`]: { as: 'secretary', input: { service: 'indexnow' } },
	[`${sections}#storeSection`]: {
		as: 'secretary',
		input: { parentId: null, form: 'list', names: { vi: { name: 'Lạ', slug: 'la', description: '' } } },
	},
	[`${sections}#sortSections`]: { as: 'secretary', input: { rev: '', parentId: null, ids: [] } },
	[`${sections}#removeSection`]: { as: 'secretary', input: { id: 1, rev: '' } },
	[`${settings}#storePartnerAccess`]: { as: 'secretary', input: { access: 'public' } },
	[`${settings}#createPartner`]: { as: 'secretary', input: { name: 'Báo bạn' } },
	[`${settings}#endPartner`]: { as: 'secretary', input: { id: 1 } },
	[`${settings}#storeSettings`]: {
		as: 'secretary',
		input: { rev: '', values: { '': {}, vi: {}, en: {} }, secondFactorRoles: [], fourEyes: false },
	},
	[`${frontPage}#storeArrangement`]: { as: 'editor', input: { locale: 'vi', rev: '', slots: [], plans: [] } },
	[`${frontPage}#findFrontStories`]: { as: 'editor', input: { locale: 'vi', text: '' } },
	[`${frontPage}#storeBreaking`]: { as: 'editor', input: { locale: 'vi', rev: '', text: 'Tin lạ', untilAt: 8e12 } },
	[`${frontPage}#stopBreaking`]: { as: 'editor', input: { locale: 'vi', rev: '' } },
	[`${pages}#storePage`]: { as: 'editor', input: { texts: {} } },
	[`${pages}#sortPages`]: { as: 'editor', input: { rev: '', ids: [] } },
	[`${pages}#removePage`]: { as: 'editor', input: { id: 1, rev: '' } },
	[`${articles}#beginStory`]: 'everybody',
	[`${article}#moveArticleAction`]: { as: 'reporter', input: { id: 1, move: 'withdraw', rev: 0, note: 'Vì sao', override: true } },
	[`${article}#setEmbargoAction`]: { as: 'reporter', input: { id: 1, until: 8e12 } },
	[`${article}#followSourceAction`]: { as: 'reporter', input: { id: 1 } },
	[`${article}#previewAction`]: { as: 'reporter', input: { id: 1 } },
	[`${article}#startTranslationAction`]: 'everybody',
	[`${articles}#moveTogether`]: {
		as: 'reporter',
		input: { move: 'withdraw', note: 'Vì sao', override: true, articles: [{ id: 1, rev: 0 }] },
	},
	[`${articles}#recoverStory`]: { as: 'reporter', input: { id: 1 } },
	[`${articles}#restore`]: { as: 'reporter', input: { id: 1, revisionId: 1, rev: 0, key: 'not-their-story' } },
};

export const wrongRoutes: Record<string, Wrong> = {
	'POST /api/keys/password': 'everybody',
	'GET /api/desk/topics': 'everybody',
	'GET /api/desk/people': 'everybody',
	'GET /api/desk/audit/export': { as: 'editor', input: { format: 'csv' } },
	'GET /api/desk/reports/fees': { as: 'editor', input: { month: '2026-03' } },
	'POST /api/desk/redirects/import': { as: 'editor', input: { csv: '/ke-la,/thoi-su', dryRun: false } },
	'GET /api/desk/redirects/export': { as: 'editor', input: {} },
	'GET /api/desk/articles/1/twins': 'everybody',
	'POST /api/desk/articles/1/presence': 'everybody',
	'GET /api/desk/articles/1/file': { as: 'reporter', input: {} },
	'POST /api/desk/articles/1/draft': {
		as: 'reporter',
		input: {
			rev: 0,
			key: 'not-their-story',
			kind: 'save',
			content: {
				...{ title: 'Lạ', lead: [], sectionId: 1, slug: '', document: { type: 'doc', content: [] }, credits: [], topics: [] },
				...{ labels: [], sourceLine: '', seoTitle: '', seoDescription: '' },
			},
		},
	},
	'GET /api/desk/links': 'everybody',
	'GET /api/desk/images': 'everybody',
	'GET /api/desk/images/1/uses': 'everybody',
	'POST /api/desk/images/1': 'everybody',
	'POST /api/desk/images/1/fetch': { as: 'reporter', input: {} },
	'GET /api/desk/videos': 'everybody',
	'POST /api/desk/videos': 'everybody',
	'POST /api/desk/videos/1/check': 'everybody',
	'POST /api/desk/videos/1/not-before': { as: 'reporter', input: { at: 8e12 } },
	'POST /api/desk/videos/1/poster': 'everybody',
	'GET /api/desk/files': 'everybody',
	'GET /api/desk/files/1/uses': 'everybody',
	'POST /api/desk/uploads/files': 'everybody',
	'POST /api/desk/uploads': 'everybody',
};
