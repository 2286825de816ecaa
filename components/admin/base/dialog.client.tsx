'use client';

import type { ReactNode } from 'react';
import { Dialog as Base, Heading, Modal, ModalOverlay } from 'react-aria-components';

type Props = { title: string; isOpen: boolean; onClose: () => void; size?: 'wide'; role?: 'alertdialog'; children: ReactNode };

/** A window before the page; Escape and a press beside it close it. */
export function Dialog({ title, isOpen, onClose, size, role = undefined, children }: Props) {
	return (
		<ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable={role === undefined}>
			<Modal>
				<Base className="dialog stack" data-size={size} role={role ?? 'dialog'}>
					<Heading slot="title" level={2}>
						{title}
					</Heading>
					{children}
				</Base>
			</Modal>
		</ModalOverlay>
	);
}
