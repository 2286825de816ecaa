import { DeskFrame } from '#components/admin/frame/desk-frame.tsx';
import { readSite } from '#db/reading/site.ts';
import { openDesk, requireActor } from '../desk.ts';

/** The frame only: each page asks for itself who is there. */
export default async function FrameLayout({ children }: LayoutProps<'/admin'>) {
	const actor = await requireActor();
	return (
		<DeskFrame paper={readSite(openDesk().db, 'vi').settings.name} user={actor}>
			{children}
		</DeskFrame>
	);
}
