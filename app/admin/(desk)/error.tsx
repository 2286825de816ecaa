'use client';

import { DeskError } from '#components/admin/frame/desk-error.client.tsx';

export default DeskError;
