'use server';

import { z } from 'zod';
import { requireAuditExport } from '#db/desk/audit-log.ts';
import { deskAction } from '../../perform.ts';

export const openExport = deskAction(z.strictObject({}), (_, { db, actor }) => requireAuditExport(db, actor));
