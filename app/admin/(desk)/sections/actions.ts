'use server';

import { z } from 'zod';
import { deleteSection, orderSections, saveSection } from '#db/desk/edit-sections.ts';
import { SectionInput } from '#lib/desk/section-input.ts';
import { deskAction } from '../../perform.ts';

const Id = z.int().positive();
const Rev = z.string().max(40);

export const storeSection = deskAction(SectionInput.extend({ id: Id.optional(), rev: Rev.optional() }), (input, { db, actor }) =>
	saveSection(db, actor, input),
);

export const sortSections = deskAction(
	z.strictObject({ rev: Rev, parentId: Id.nullable(), ids: z.array(Id).max(500) }),
	(input, { db, actor }) => orderSections(db, actor, input),
);

export const removeSection = deskAction(z.strictObject({ id: Id, rev: Rev }), (input, { db, actor }) => deleteSection(db, actor, input));
