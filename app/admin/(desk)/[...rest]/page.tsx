import { notFound } from 'next/navigation';
import { requireActor } from '../../desk.ts';

/** Any other address below the desk's: without this page the readers' `[locale]` would take `admin` for a language. */
export default async function AbsentPage() {
	await requireActor();
	notFound();
}
