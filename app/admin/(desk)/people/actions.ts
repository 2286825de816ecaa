'use server';

import { z } from 'zod';
import { changePerson, mergePerson } from '#db/desk/people.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { deskAction } from '../../perform.ts';
import { NameInput } from '../users/input.ts';

const id = z.int().positive();
const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
	.max(100);
const bio = z
	.string()
	.transform((text) => normalizeText(text).trim())
	.pipe(z.string().max(4000));

export const savePerson = deskAction(
	z.strictObject({ id, name: NameInput, slug, vi: bio, en: bio }),
	({ vi, en, ...input }, { db, actor }) => changePerson(db, actor, { ...input, bios: { vi, en } }),
);

export const mergePeople = deskAction(z.strictObject({ id, into: id }), (input, { db, actor }) => mergePerson(db, actor, input));
