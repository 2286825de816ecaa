'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Uses } from '#lib/old-address/rule.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import type { Refusal } from '../base/refusal-text.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { UsesCells, UsesHeads } from '../moving/uses-cells.tsx';
import type { Action } from './answered.ts';
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
				<table className="table people-table">
					<caption className="visually-hidden">{t('title')}</caption>
					<thead>
						<tr>
							<th scope="col">{t('path')}</th>
							<th scope="col">{t('target')}</th>
							<UsesHeads />
							<th scope="col">
								<span className="visually-hidden">{t('remove')}</span>
							</th>
						</tr>
					</thead>
					<tbody>
						{redirects.map((each) => (
							<tr key={each.path}>
								<td data-label={t('path')}>
									<code>{each.path}</code>
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
					</tbody>
				</table>
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
					<div className="row-end">
						<Button onPress={() => setAdding(false)}>{t('cancel')}</Button>
						<Button kind="primary" type="submit" isDisabled={isBusy}>
							{t('save')}
						</Button>
					</div>
				</form>
			</Dialog>
		</>
	);
}
