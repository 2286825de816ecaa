'use server';

import { z } from 'zod';
import { saveSettings } from '#db/desk/edit-settings.ts';
import { SettingsInput } from '#lib/desk/settings-input.ts';
import { deskAction } from '../../perform.ts';

export const storeSettings = deskAction(SettingsInput.safeExtend({ rev: z.string().max(40) }), (input, { db, actor }) =>
	saveSettings(db, actor, input),
);
