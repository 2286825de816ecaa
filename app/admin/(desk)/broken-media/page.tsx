import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BrokenMediaTable } from '#components/admin/media/broken-media-table.tsx';
import { listBrokenMedia } from '#db/desk/broken-media.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { openDesk, requireActor } from '../../desk.ts';

export default async function BrokenMediaPage() {
	const actor = await requireActor();
	if (!hasRight(actor.role, 'editMedia')) notFound();
	const rows = listBrokenMedia(openDesk().db, actor);
	const t = await getTranslations('BrokenMedia');
	return (
		<>
			<title>{t('title')}</title>
			<div className="desk-head">
				<h1>{t('title')}</h1>
			</div>
			<div className="stack">
				<p className="hint">{t('lead')}</p>
				{rows.length === 0 ? <p className="empty">{t('empty')}</p> : <BrokenMediaTable rows={rows} />}
			</div>
		</>
	);
}
