'use server';

import { z } from 'zod';
import { inviteUser, resetLink, revokeLink } from '#db/auth/key-links.ts';
import { resetSecondFactor } from '#db/auth/second-factor.ts';
import { changeStaff } from '#db/auth/staff.ts';
import { roles } from '#lib/desk/roles.ts';
import { deskAction } from '../../perform.ts';
import { EmailInput, NameInput } from './input.ts';
import { shownLink } from './shown-link.ts';

const id = z.string().min(1).max(100);
const role = z.enum(roles);

export const createInvitation = deskAction(z.strictObject({ email: EmailInput, name: NameInput, role }), (input, { db, actor }) =>
	shownLink(db, inviteUser(db, actor, input), 'invite', actor.locale),
);

export const createResetLink = deskAction(z.strictObject({ id }), (input, { db, actor }) =>
	shownLink(db, resetLink(db, actor, input.id), 'reset', actor.locale),
);

export const deleteLink = deskAction(z.strictObject({ email: EmailInput }), ({ email }, { db, actor }) => revokeLink(db, actor, email));

export const changeRole = deskAction(z.strictObject({ id, role }), (input, { db, actor }) =>
	changeStaff(db, actor, input.id, { role: input.role }),
);

export const setDisabled = deskAction(z.strictObject({ id, disabled: z.boolean() }), (input, { db, actor }) =>
	changeStaff(db, actor, input.id, { disabled: input.disabled }),
);

export const deleteSecondFactor = deskAction(z.strictObject({ id }), (input, { db, actor }) => resetSecondFactor(db, actor, input.id));
