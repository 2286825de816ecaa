'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { ask } from './ask.ts';

/** A button that has a video asked about, or a picture fetched, again. `of` is the title of the article, for whoever hears the button only. */
export function CheckAgain({ kind, mediaId, of }: { kind: 'video' | 'picture'; mediaId: number; of: string }) {
	const t = useTranslations('BrokenMedia');
	const states = useTranslations('VideoStates');
	const wordsFor = useRefusalText();
	const router = useRouter();
	const [isBusy, setBusy] = useState(false);
	const check = async () => {
		setBusy(true);
		const path = kind === 'video' ? `/api/desk/videos/${mediaId}/check` : `/api/desk/images/${mediaId}/fetch`;
		const answer = await ask<{ state?: string; isHere?: boolean }>(path, {});
		setBusy(false);
		if (!answer.ok) return say({ text: wordsFor(answer), kind: 'alert' });
		const { state, isHere } = answer.value;
		say({ text: kind === 'picture' ? t(isHere ? 'fetched' : 'notFetched') : t('checked', { state: states(state ?? 'unknown') }) });
		router.refresh();
	};
	return (
		<Button onPress={() => void check()} isDisabled={isBusy} aria-label={t('checkThis', { title: of })}>
			{isBusy ? t('checking') : t('check')}
		</Button>
	);
}
