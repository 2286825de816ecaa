'use client';

import { useTranslations } from 'next-intl';
import {
	Text,
	UNSTABLE_Toast as Toast,
	UNSTABLE_ToastContent as ToastContent,
	UNSTABLE_ToastQueue as ToastQueue,
	UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button } from './button.client.tsx';

type Word = { text: string; kind?: 'alert'; undo?: () => void };

const queue = new ToastQueue<Word>({ maxVisibleToasts: 3 });
/** How long (ms) a word stays; what can be undone stays longer. */
const [short, long] = [6000, 12_000];

/** Says something at the edge of the screen, with a way to undo it where there is one. What failed stays until it is put away. */
export function say(word: Word): void {
	queue.add(word, word.kind === 'alert' ? {} : { timeout: word.undo ? long : short });
}

/** Where such words appear; once a page. */
export function Toasts() {
	const t = useTranslations('DeskToasts');
	return (
		<ToastRegion queue={queue} className="toasts" aria-label={t('label')}>
			{({ toast }) => (
				<Toast toast={toast} className="toast" data-kind={toast.content.kind}>
					<ToastContent>
						<Text slot="title">{toast.content.text}</Text>
					</ToastContent>
					<span className="row">
						{toast.content.undo && (
							<Button
								kind="quiet"
								onPress={() => {
									toast.content.undo?.();
									queue.close(toast.key);
								}}
							>
								{t('undo')}
							</Button>
						)}
						<Button slot="close" kind="quiet" aria-label={t('close')}>
							×
						</Button>
					</span>
				</Toast>
			)}
		</ToastRegion>
	);
}
