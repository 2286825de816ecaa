'use client';

import { useTranslations } from 'next-intl';
import type { Action } from '#lib/desk/answer.ts';
import { Button } from '../base/button.client.tsx';
import { useAct } from './use-act.client.tsx';
import { useConfirmed } from './use-confirmed.client.tsx';

type Props = {
	/** The address of each form of the file, by its name. */
	files: Record<string, string>;
	openExport: Action<Record<string, never>>;
	confirmPassword: Action<{ password: string }>;
};

/** The log as a file, for whoever has given their password within the last minutes. */
export function ExportLinks({ files, openExport, confirmPassword }: Props) {
	const t = useTranslations('Audit');
	const { act, isBusy } = useAct();
	const { confirmed, asking } = useConfirmed(confirmPassword);
	const fetchFile = (href: string) => act(() => confirmed(() => openExport({})), { onDone: () => window.location.assign(href) });
	return (
		<>
			<fieldset className="plain row">
				<legend className="visually-hidden">{t('export')}</legend>
				<span aria-hidden="true">{t('export')}</span>
				{Object.entries(files).map(([name, href]) => (
					<Button key={name} isDisabled={isBusy} onPress={() => void fetchFile(href)}>
						{name}
					</Button>
				))}
			</fieldset>
			{asking}
		</>
	);
}
