'use server';

import { cookies, headers } from 'next/headers';
import { z } from 'zod';
import { confirmSession } from '#db/auth/confirmation.ts';
import { endAllOwnSessions, endOwnSession } from '#db/auth/sessions.ts';
import { householdOf } from '#db/auth/sign-in.ts';
import { changeOwnAccount } from '#db/auth/staff.ts';
import { deskLocaleCookie, deskLocaleCookieSettings } from '#i18n/desk-locale.ts';
import { environment } from '#lib/environment.ts';
import { localeCodes } from '#lib/locales.ts';
import { deskAction } from '../../perform.ts';
import { NameInput } from '../users/input.ts';

export const confirmPassword = deskAction(z.strictObject({ password: z.string().max(200) }), async ({ password }, { db, actor }) =>
	confirmSession(db, actor, password, householdOf({ headers: await headers() })),
);

export const saveAccount = deskAction(z.strictObject({ name: NameInput, locale: z.enum(localeCodes) }), async (input, { db, actor }) => {
	changeOwnAccount(db, actor, input);
	(await cookies()).set(deskLocaleCookie, input.locale, deskLocaleCookieSettings(environment().siteUrl));
});

export const endSession = deskAction(z.strictObject({ id: z.string().min(1).max(100) }), ({ id }, { db, actor }) =>
	endOwnSession(db, actor, id),
);

export const endAllSessions = deskAction(z.strictObject({}), (_, { db, actor }) => endAllOwnSessions(db, actor));
