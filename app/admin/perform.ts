import type { z } from 'zod';
import type { SignedIn } from '#db/auth/read-actor.ts';
import type { Database } from '#db/client.ts';
import { attempt, type Outcome } from '#db/desk/attempt.ts';
import { getActor, openDesk } from './desk.ts';

/** What the desk answers to whatever is asked of it; `refused` is a key of messages/ under Refusals. */
export type Answer<Value> = Outcome<Value> | { ok: false; refused: 'signedOut'; detail: Record<string, unknown> };

export type Desk = { db: Database; actor: SignedIn };
type Run<Schema extends z.ZodType, Value> = (input: z.output<Schema>, desk: Desk) => Value | Promise<Value>;

/**
 * Does what somebody asks: who they are, whether the input is what it should be, and then the work, which judges whether they may.
 * It never throws: an action that fails otherwise is one whose body could not be read (server/forward.ts).
 */
export async function perform<Schema extends z.ZodType, Value>(
	schema: Schema,
	raw: unknown,
	run: Run<Schema, Value>,
): Promise<Answer<Value>> {
	const asked = await attempt(getActor, 'Nobody could be asked who they are');
	if (!asked.ok) return asked;
	const actor = asked.value;
	if (!actor || actor.mustChangePassword) return { ok: false, refused: 'signedOut', detail: {} };
	if (actor.needsSecondFactor) return { ok: false, refused: 'secondFactorNeeded', detail: {} };
	const parsed = schema.safeParse(raw);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return { ok: false, refused: 'invalid', detail: { path: issue?.path.join('.') ?? '', message: issue?.message ?? '' } };
	}
	return attempt(() => run(parsed.data, { db: openDesk().db, actor }));
}

/** A server action of the desk. Everything the desk does goes through here or through `deskRoute`, so that no check can be forgotten. */
export function deskAction<Schema extends z.ZodType, Value>(schema: Schema, run: Run<Schema, Value>) {
	return async (input: z.input<Schema>): Promise<Answer<Value>> => perform(schema, input, run);
}

const statuses: Record<string, number> = {
	signedOut: 401,
	notAllowed: 403,
	reauthenticate: 403,
	secondFactorNeeded: 403,
	tooOften: 429,
	absent: 404,
	conflict: 409,
	taken: 409,
	inUse: 409,
	invalid: 422,
	noteMissing: 422,
	fourEyes: 403,
	notReady: 422,
	emptyStory: 422,
	timePast: 422,
	embargo: 422,
	notAPicture: 415,
	phonePicture: 415,
	notAMediaFile: 415,
	tooLarge: 413,
	fileTooLarge: 413,
	uploadQuota: 429,
	busy: 503,
	diskFull: 507,
	noStorage: 503,
	broken: 500,
};

/** An answer as JSON, with the status that fits it. */
export function answerJson(answer: Answer<unknown>): Response {
	if (answer.ok) return Response.json(answer.value ?? null);
	const { refused, detail } = answer;
	return Response.json(
		{ error: refused, detail },
		{ status: statuses[refused] ?? 422, headers: refused === 'busy' || refused === 'noStorage' ? { 'retry-after': '2' } : {} },
	);
}

/** A route handler of the desk that takes JSON. `params` of its path go into the input beside the body. */
export function deskRoute<Schema extends z.ZodType, Value>(schema: Schema, run: Run<Schema, Value>) {
	return async (request: Request, { params }: { params: Promise<Record<string, string>> }): Promise<Response> => {
		const body: unknown = await request.json().catch(() => undefined);
		const fields = typeof body === 'object' && body !== null ? body : {};
		return answerJson(await perform(schema, { ...fields, ...(await params) }, run));
	};
}
