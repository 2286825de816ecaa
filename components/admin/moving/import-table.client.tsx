'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { ask } from '../media/ask.ts';
import { type ImportReport, ImportResult } from './import-result.tsx';

/** A table of redirects is chosen or pasted, looked at, and imported. */
export function ImportTable() {
	const t = useTranslations('RedirectImport');
	const router = useRouter();
	const refusalText = useRefusalText();
	const [csv, setCsv] = useState('');
	const [isBusy, setBusy] = useState(false);
	const [report, setReport] = useState<ImportReport & { isDone: boolean }>();
	const change = (text: string) => {
		setCsv(text);
		setReport(undefined);
	};
	const send = async (dryRun: boolean) => {
		setBusy(true);
		const answer = await ask<ImportReport>('/api/desk/redirects/import', { csv, dryRun });
		setBusy(false);
		if (answer.ok) setReport({ ...answer.value, isDone: !dryRun });
		else say({ text: answer.refused === 'tooLarge' || csv.length > 1e6 ? t('tooLong') : refusalText(answer), kind: 'alert' });
		if (answer.ok && !dryRun) router.refresh();
	};
	const fitting = report && !report.isDone ? report.added + report.changed : 0;
	return (
		<>
			<label className="field">
				<span className="field-label">{t('file')}</span>
				<input
					type="file"
					accept=".csv,.tsv,.txt,text/csv"
					onChange={async ({ currentTarget }) => change((await currentTarget.files?.[0]?.text()) ?? '')}
				/>
			</label>
			<TextField label={t('text')} rows={8} value={csv} onChange={change} placeholder="/tin-cu/bai-1.html,/thoi-su/bai-viet-123" />
			<div className="row">
				<Button isDisabled={isBusy || csv.trim() === ''} onPress={() => void send(true)}>
					{t('preview')}
				</Button>
				{fitting > 0 && (
					<Button kind="primary" isDisabled={isBusy} onPress={() => void send(false)}>
						{t('apply', { count: fitting })}
					</Button>
				)}
			</div>
			<div role="status">{report && <ImportResult report={report} isDone={report.isDone} />}</div>
		</>
	);
}
