'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import type { ArticleActions } from './actions.ts';

type Props = { articleId: number; preview: ArticleActions['preview']; save: () => Promise<boolean> };

const widths = { phone: 390, desktop: 1280 } as const;

/** The article in the real page, as a phone and a desktop show it, before anybody else sees it; with an address to hand on. */
export function PreviewDialog({ articleId, preview, save }: Props) {
	const t = useTranslations('Preview');
	const refusalText = useRefusalText();
	const [address, setAddress] = useState<string>();
	const [kind, setKind] = useState<keyof typeof widths>('phone');
	const open = async () => {
		if (!(await save())) return say({ kind: 'alert', text: t('unsaved') });
		const answer = await preview({ id: articleId }).catch(() => undefined);
		if (answer?.ok) setAddress(answer.value);
		else say({ kind: 'alert', text: answer ? refusalText(answer) : t('unreachable') });
	};
	const copy = async () => {
		await navigator.clipboard.writeText(new URL(address ?? '', window.location.href).href);
		say({ text: t('copied') });
	};
	return (
		<>
			<Button onPress={() => void open()}>{t('open')}</Button>
			{address && (
				<Dialog title={t('title')} isOpen onClose={() => setAddress(undefined)} size="wide">
					<div className="row">
						{(['phone', 'desktop'] as const).map((each) => (
							<Button key={each} aria-pressed={kind === each} kind={kind === each ? 'primary' : undefined} onPress={() => setKind(each)}>
								{t(each)}
							</Button>
						))}
						<a className="button" href={address} target="_blank" rel="noreferrer">
							{t('tab')}
						</a>
						<Button onPress={() => void copy()}>{t('copy')}</Button>
						<Button onPress={() => setAddress(undefined)}>{t('close')}</Button>
					</div>
					<p className="hint">{t('hint')}</p>
					<div className="preview-frame">
						<iframe title={t('title')} src={address} width={widths[kind]} height={800} />
					</div>
				</Dialog>
			)}
		</>
	);
}
