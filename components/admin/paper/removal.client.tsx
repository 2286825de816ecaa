'use client';

import { useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';

type Props = { words: { remove: string; title: string; text: string; keep: string }; isDisabled: boolean; onRemove: () => void };

/** A button that removes something for good, once it has been asked whether it shall. */
export function Removal({ words, isDisabled, onRemove }: Props) {
	const [isAsked, setAsked] = useState(false);
	const close = () => setAsked(false);
	return (
		<>
			<Button kind="danger" isDisabled={isDisabled} onPress={() => setAsked(true)}>
				{words.remove}
			</Button>
			<Dialog title={words.title} role="alertdialog" isOpen={isAsked} onClose={close}>
				<p>{words.text}</p>
				<div className="row-end">
					<Button onPress={close}>{words.keep}</Button>
					<Button
						kind="danger"
						onPress={() => {
							close();
							onRemove();
						}}
					>
						{words.remove}
					</Button>
				</div>
			</Dialog>
		</>
	);
}
