'use server';

import { z } from 'zod';
import { mergeTopic, renameTopic } from '#db/desk/topics.ts';
import { deskAction } from '../../perform.ts';
import { NameInput } from '../users/input.ts';

const id = z.int().positive();
const name = z.literal('').or(NameInput).optional();

export const saveTopic = deskAction(z.strictObject({ id, vi: name, en: name }), ({ id: topic, ...names }, { db, actor }) =>
	renameTopic(db, actor, topic, names),
);

export const mergeTopics = deskAction(z.strictObject({ id, into: id }), (input, { db, actor }) => mergeTopic(db, actor, input));
