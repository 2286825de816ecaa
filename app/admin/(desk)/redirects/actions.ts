'use server';

import { z } from 'zod';
import { addRedirect, deleteRedirect } from '#db/desk/redirects.ts';
import { deskAction } from '../../perform.ts';

const path = z.string().max(500);

export const createRedirect = deskAction(z.strictObject({ path, target: path }), (input, { db, actor }) => addRedirect(db, actor, input));

export const removeRedirect = deskAction(z.strictObject({ path }), (input, { db, actor }) => deleteRedirect(db, actor, input.path));
