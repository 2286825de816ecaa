import { getTranslations } from 'next-intl/server';
import { requireActor } from '../desk.ts';

export default async function DeskPage() {
	const actor = await requireActor();
	const t = await getTranslations('DeskHome');
	return (
		<div className="desk-head">
			<h1>{t('title', { name: actor.name })}</h1>
		</div>
	);
}
