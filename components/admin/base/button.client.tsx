'use client';

import type { ReactNode } from 'react';
import { Button as Base, type ButtonProps } from 'react-aria-components';

type Props = Omit<ButtonProps, 'className' | 'children'> & { kind?: 'primary' | 'danger' | 'quiet'; children: ReactNode };

/** A button of the desk; one `primary` a screen. */
export function Button({ kind, ...props }: Props) {
	return <Base {...props} className="button" data-kind={kind} />;
}
