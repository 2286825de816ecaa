'use server';

import { z } from 'zod';
import { breakNews, endBreaking } from '#db/desk/breaking-news.ts';
import { findStories } from '#db/desk/find-stories.ts';
import { saveArrangement } from '#db/desk/front-arrangement.ts';
import { ArrangementInput, LocaleCode } from '#lib/desk/front-arrangement.ts';
import { deskAction } from '../../perform.ts';

const OfLocale = z.strictObject({ locale: LocaleCode, rev: z.string().max(40) });

export const storeArrangement = deskAction(ArrangementInput.extend(OfLocale.shape), (input, { db, actor }) =>
	saveArrangement(db, actor, input),
);

export const findFrontStories = deskAction(z.strictObject({ locale: LocaleCode, text: z.string().max(200) }), (input, { db, actor }) =>
	findStories(db, actor, input),
);

export const storeBreaking = deskAction(
	OfLocale.extend({ text: z.string().max(400), articleId: z.int().positive().optional(), untilAt: z.int().min(0).max(8.64e15) }),
	(input, { db, actor }) => breakNews(db, actor, input),
);

export const stopBreaking = deskAction(OfLocale, (input, { db, actor }) => endBreaking(db, actor, input));
