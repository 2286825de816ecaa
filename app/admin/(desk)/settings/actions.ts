'use server';

import { z } from 'zod';
import { saveSettings } from '#db/desk/edit-settings.ts';
import { addPartner, revokePartner, setPartnerAccess } from '#db/desk/partners.ts';
import { PartnerAccessInput, PartnerIdInput, PartnerInput } from '#lib/desk/partner-input.ts';
import { SettingsInput } from '#lib/desk/settings-input.ts';
import { deskAction } from '../../perform.ts';

export const storeSettings = deskAction(SettingsInput.safeExtend({ rev: z.string().max(40) }), (input, { db, actor }) =>
	saveSettings(db, actor, input),
);

export const storePartnerAccess = deskAction(PartnerAccessInput, ({ access }, { db, actor }) => setPartnerAccess(db, actor, access));

export const createPartner = deskAction(PartnerInput, ({ name }, { db, actor }) => addPartner(db, actor, name));

export const endPartner = deskAction(PartnerIdInput, ({ id }, { db, actor }) => revokePartner(db, actor, id));
