import type { Database } from '#db/client.ts';
import { patiently } from '#db/patience.ts';
import { hear, openOutbox } from '#db/telling/hear.ts';
import { failuresOf, type Letter, markFailed, markTold, takeLetters } from '#db/telling/outbox.ts';
import type { Service } from './service.ts';
import { Undelivered } from './undelivered.ts';

/** How long (ms) a service may take to answer, and for how long its letters are nobody else's. */
const [patience, lease] = [10_000, 30_000];

export type Teller = { tick(): void; ended(): Promise<void> };
type Given = { db: Database; services: Service[]; signal: AbortSignal; report: (name: string, error: unknown) => void } & Partial<Clock>;
type Clock = { time: number; clock: () => number };

/**
 * Tells services of what changed, each by itself: one that fails or hangs holds up none of the others. `tick` hears and begins to
 * tell; `ended` waits for what is under way. At least once: what was sent but not marked, since the process was killed, is sent again.
 */
export function createTeller({ db, services, signal, report, time = patience, clock = Date.now }: Given): Teller {
	const underWay = new Map<Service, Promise<void>>();
	openOutbox(
		db,
		services.map(({ name }) => name),
		clock(),
	);
	const serve = (service: Service) => {
		const now = clock();
		hear(db, service, now);
		if (underWay.has(service)) return;
		const letters = takeLetters(db, service.name, service.batch, lease, now);
		if (letters.length === 0) return;
		const telling = deliver({ db, service, letters, clock }, AbortSignal.any([signal, AbortSignal.timeout(time)]), signal)
			.catch((error) => report(service.name, error))
			.finally(() => underWay.delete(service));
		underWay.set(service, telling);
	};
	return {
		tick() {
			for (const service of services) {
				try {
					serve(service);
				} catch (error) {
					report(service.name, error);
				}
			}
		},
		ended: async () => void (await Promise.all(underWay.values())),
	};
}

type Delivery = { db: Database; service: Service; letters: Letter[]; clock: () => number };

async function deliver({ db, service, letters, clock }: Delivery, signal: AbortSignal, stopping: AbortSignal): Promise<void> {
	const { name, wait } = service;
	try {
		await service.send(
			letters.map(({ subject }) => subject),
			signal,
		);
	} catch (error) {
		// Told to stop: that it was not heard says nothing about the service.
		if (stopping.aborted) return;
		const { isFinal, wait: asked } = error instanceof Undelivered ? error : { isFinal: false, wait: 0 };
		const problem = signal.aborted ? 'timeout' : causeOf(error);
		const pause = Math.max(asked, pauseAfter(service, failuresOf(db, name)));
		return patiently(() => markFailed(db, name, letters, { problem, isFinal, wait: pause }, clock()));
	}
	await patiently(() => markTold(db, name, letters, wait, clock()));
}

/** Twice as long each time, and never quite the same: services that came back are not met by all at once. */
function pauseAfter({ pause }: Service, failures: number): number {
	return Math.round(Math.min(pause.most, pause.first * 2 ** Math.min(failures, 20)) * (0.5 + Math.random() / 2));
}

function causeOf(error: unknown): string {
	if (!(error instanceof Error)) return `${error}`.slice(0, 200);
	return (error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message).slice(0, 200);
}
