'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { readablePath } from '#lib/old-address/readable-path.ts';
import type { Uses } from '#lib/old-address/rule.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { ListTable } from '../base/list-table.tsx';
import type { Refusal } from '../base/refusal-text.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { UsesCells, useUsesColumns } from '../moving/uses-cells.tsx';
import { useAct } from './use-act.client.tsx';

type Redirect = { path: string; target: string };
type Props = {
	redirects: (Redirect & Uses)[];
	create: Action<Redirect>;
	remove: Action<{ path: string }>;
	/** The search, between the heading and the list. */
	children: ReactNode;
};

/** Old addresses and where they lead now. */
export function RedirectList({ redirects, create, remove, children }: Props) {
	const t = useTranslations('Redirects');
	const usesColumns = useUsesColumns();
	const { act, isBusy } = useAct();
	const [isAdding, setAdding] = useState(false);
	const [wrong, setWrong] = useState<'path' | 'target'>();
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		const input = { path: `${form.get('path')}`, target: `${form.get('target')}` };
		setWrong(undefined);
		const onRefused = ({ detail }: Refusal) => {
			const field = detail.path === 'path' || detail.path === 'target' ? detail.path : undefined;
			setWrong(field);
			return field !== undefined;
		};
		if (await act(() => create(input), { done: t('added'), onRefused })) setAdding(false);
	};
	const drop = ({ path, target }: Redirect) =>
		act(() => remove({ path }), {
			done: t('removed', { path }),
			undo: () => void act(() => create({ path, target }), { done: t('added') }),
		});
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
				<Button kind="primary" onPress={() => setAdding(true)}>
					{t('add')}
				</Button>
			</div>
			{children}
			{redirects.length > 0 && (
				<ListTable title={t('title')} columns={[t('path'), t('target'), ...usesColumns, { tools: t('remove') }]}>
					{redirects.map((each) => (
						<tr key={each.path}>
							<td data-label={t('path')}>
								<code title={each.path}>{readablePath(each.path)}</code>
							</td>
							<td data-label={t('target')}>
								<a href={each.target}>{each.target}</a>
							</td>
							<UsesCells {...each} />
							<td>
								<Button isDisabled={isBusy} aria-label={t('removeOf', { path: each.path })} onPress={() => void drop(each)}>
									{t('remove')}
								</Button>
							</td>
						</tr>
					))}
				</ListTable>
			)}
			<Dialog title={t('add')} isOpen={isAdding} onClose={() => setAdding(false)}>
				<form onSubmit={(event) => void submit(event)}>
					<TextField
						label={t('path')}
						name="path"
						placeholder="/tin-cu/bai-1.html"
						hint={t('pathHint')}
						error={wrong === 'path' ? t('wrongPath') : undefined}
						isRequired
						autoFocus
					/>
					<TextField
						label={t('target')}
						name="target"
						placeholder="/thoi-su"
						hint={t('targetHint')}
						error={wrong === 'target' ? t('wrongTarget') : undefined}
						isRequired
					/>
					<DialogEnd onClose={() => setAdding(false)} isDisabled={isBusy} />
				</form>
			</Dialog>
		</>
	);
}
