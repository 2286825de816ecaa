'use server';

import { z } from 'zod';
import { deletePage, orderPages, savePage } from '#db/desk/edit-pages.ts';
import { PageInput } from '#lib/desk/page-input.ts';
import { deskAction } from '../../perform.ts';

const Id = z.int().positive();
const Rev = z.string().max(40);

export const storePage = deskAction(PageInput.extend({ id: Id.optional(), rev: Rev.optional() }), (input, { db, actor }) =>
	savePage(db, actor, input),
);

export const sortPages = deskAction(z.strictObject({ rev: Rev, ids: z.array(Id).max(500) }), (input, { db, actor }) =>
	orderPages(db, actor, input),
);

export const removePage = deskAction(z.strictObject({ id: Id, rev: Rev }), (input, { db, actor }) => deletePage(db, actor, input));
