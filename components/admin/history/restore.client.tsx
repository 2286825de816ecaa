'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState, useTransition } from 'react';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { type Refusal, useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';

type Input = { id: number; revisionId: number; rev: number; key: string };
export type RestoreRevision = (input: Input) => Promise<{ ok: true } | ({ ok: false } & Refusal)>;
type Props = { articleId: number; rev: number; revisionId: number; shownRev: number; restore: RestoreRevision };

/** Asks whether an earlier text shall be the working copy again; when somebody has saved meanwhile, says so and changes nothing. */
export function Restore({ articleId, rev, revisionId, shownRev, restore }: Props) {
	const t = useTranslations('History');
	const refusalText = useRefusalText();
	const router = useRouter();
	const key = useRef('');
	const [isOpen, setOpen] = useState(false);
	const [problem, setProblem] = useState<string>();
	const [isWorking, startWork] = useTransition();
	const open = () => {
		key.current = crypto.randomUUID();
		setProblem(undefined);
		setOpen(true);
	};
	const confirm = () =>
		startWork(async () => {
			const answer = await restore({ id: articleId, revisionId, rev, key: key.current }).catch(
				() => ({ ok: false, refused: 'broken', detail: {} }) as const,
			);
			if (!answer.ok) return setProblem(refusalText(answer));
			setOpen(false);
			say({ text: t('restored', { rev: shownRev }) });
			router.refresh();
		});
	return (
		<>
			<Button aria-label={t('restoreRev', { rev: shownRev })} onPress={open}>
				{t('restore')}
			</Button>
			<Dialog title={t('restoreTitle', { rev: shownRev })} isOpen={isOpen} onClose={() => setOpen(false)}>
				<p>{t('restoreText', { rev: shownRev })}</p>
				{problem && (
					<p className="notice" data-kind="alert" role="alert">
						{problem}
					</p>
				)}
				<DialogEnd onClose={() => setOpen(false)} onGo={confirm} isDisabled={isWorking}>
					{t('restore')}
				</DialogEnd>
			</Dialog>
		</>
	);
}
