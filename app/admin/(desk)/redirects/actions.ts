'use server';

import { z } from 'zod';
import { ignoreMissed, watchMissed } from '#db/desk/missed-addresses.ts';
import { previewPattern } from '#db/desk/preview-pattern.ts';
import { addPattern, deletePattern, raisePattern, savePattern } from '#db/desk/redirect-patterns.ts';
import { addRedirect, deleteRedirect } from '#db/desk/redirects.ts';
import { targetKinds } from '#lib/old-address/target.ts';
import { deskAction } from '../../perform.ts';

const path = z.string().max(500);
const id = z.number().int();
const pattern = { pattern: path, kind: z.enum(targetKinds), target: path };
const seen = { id, rev: z.string().max(100) };

export const createRedirect = deskAction(z.strictObject({ path, target: path }), (input, { db, actor }) => addRedirect(db, actor, input));

export const removeRedirect = deskAction(z.strictObject({ path }), (input, { db, actor }) => deleteRedirect(db, actor, input.path));

export const createPattern = deskAction(z.strictObject(pattern), (input, { db, actor }) => addPattern(db, actor, input));

export const rewritePattern = deskAction(z.strictObject({ ...pattern, ...seen }), (input, { db, actor }) => savePattern(db, actor, input));

export const lookAtPattern = deskAction(z.strictObject({ ...pattern, seen: z.strictObject(seen).optional() }), (input, { db, actor }) =>
	previewPattern(db, actor, input),
);

export const removePattern = deskAction(z.strictObject(seen), (input, { db, actor }) => deletePattern(db, actor, input));

export const raise = deskAction(z.strictObject({ id }), (input, { db, actor }) => raisePattern(db, actor, input.id));

export const ignore = deskAction(z.strictObject({ path }), (input, { db, actor }) => ignoreMissed(db, actor, input.path));

export const watch = deskAction(z.strictObject({ path }), (input, { db, actor }) => watchMissed(db, actor, input.path));
