import { getTranslations } from 'next-intl/server';
import { TrashList } from '#components/admin/trash/trash-list.client.tsx';
import { listTrash } from '#db/desk/trash.ts';
import { openDesk, requireActor } from '../../desk.ts';
import { recoverStory } from '../articles/actions.ts';

export default async function TrashPage() {
	const actor = await requireActor();
	const t = await getTranslations('Trash');
	const drafts = listTrash(openDesk().db, actor);
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<div className="desk-head">
				<h1>{t('title')}</h1>
			</div>
			<p className="hint">{t('lead')}</p>
			{drafts.length > 0 ? <TrashList drafts={drafts} recover={recoverStory} /> : <p className="empty">{t('empty')}</p>}
		</div>
	);
}
