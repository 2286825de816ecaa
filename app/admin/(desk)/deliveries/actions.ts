'use server';

import { z } from 'zod';
import { discardLetters, retryLetters } from '#db/desk/deliveries.ts';
import { deskAction } from '../../perform.ts';

const Letters = z.union([z.strictObject({ id: z.number().int() }), z.strictObject({ service: z.string().max(300) })]);

export const retry = deskAction(Letters, (letters, { db, actor }) => retryLetters(db, actor, letters));

export const discard = deskAction(Letters, (letters, { db, actor }) => discardLetters(db, actor, letters));
