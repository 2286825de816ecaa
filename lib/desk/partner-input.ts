import { z } from 'zod';

/** Who may read the paper's items by machine: nobody, whoever has a token, everybody. */
export const partnerAccesses = ['off', 'token', 'public'] as const;
export type PartnerAccess = (typeof partnerAccesses)[number];

export const PartnerAccessInput = z.strictObject({ access: z.enum(partnerAccesses) });
export const PartnerInput = z.strictObject({ name: z.string().trim().min(1).max(100) });
export const PartnerIdInput = z.strictObject({ id: z.int().positive() });

/** A partner as the desk lists it; times in milliseconds; `tokenEnd`: the last four characters of its token, where they are known. */
export type Partner = { id: number; name: string; createdAt: number; createdBy: string; lastUsedAt?: number; tokenEnd?: string };
/** What the desk shows of partners. */
export type Partners = { access: PartnerAccess; partners: Partner[] };
/** A partner with its token, which is shown this once. */
export type FreshPartner = { id: number; name: string; token: string };
