'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { type FreshPartner, type Partner, type PartnerAccess, type Partners, partnerAccesses } from '#lib/desk/partner-input.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { ListTable } from '../base/list-table.tsx';
import { Select } from '../base/select.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { CopyButton } from '../people/copy-button.client.tsx';
import { useAct } from '../people/use-act.client.tsx';

type Props = {
	state: Partners;
	setAccess: Action<{ access: PartnerAccess }>;
	create: Action<{ name: string }, FreshPartner>;
	end: Action<{ id: number }>;
};

/** Who may read the paper's articles by machine, and the tokens of partners. */
export function PartnerPanel({ state: { access, partners }, setAccess, create, end }: Props) {
	const t = useTranslations('Partners');
	const { act, isBusy } = useAct();
	const [isAdding, setAdding] = useState(false);
	const [fresh, setFresh] = useState<FreshPartner>();
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const name = `${new FormData(event.currentTarget).get('name')}`;
		if (await act(() => create({ name }), { onDone: setFresh })) setAdding(false);
	};
	return (
		<section className="panel" aria-label={t('title')}>
			<h2>{t('title')}</h2>
			<p className="hint">{t('about', { address: '/api/ninjs' })}</p>
			<Select
				label={t('access')}
				value={access}
				options={partnerAccesses.map((value) => ({ value, text: t(`accesses.${value}`) }))}
				onChange={(value) => void act(() => setAccess({ access: value }), { done: t('saved') })}
				isDisabled={isBusy}
			/>
			{partners.length === 0 ? (
				<p className="empty">{t('empty')}</p>
			) : (
				<PartnerTable
					partners={partners}
					isBusy={isBusy}
					end={({ id, name }) => void act(() => end({ id }), { done: t('ended', { name }) })}
				/>
			)}
			<div className="row">
				<Button onPress={() => setAdding(true)}>{t('add')}</Button>
			</div>
			<Dialog title={t('add')} isOpen={isAdding} onClose={() => setAdding(false)}>
				<form onSubmit={(event) => void submit(event)}>
					<TextField label={t('name')} name="name" hint={t('nameHint')} maxLength={100} isRequired autoFocus />
					<DialogEnd onClose={() => setAdding(false)} isDisabled={isBusy}>
						{t('create')}
					</DialogEnd>
				</form>
			</Dialog>
			<TokenDialog fresh={fresh} onClose={() => setFresh(undefined)} />
		</section>
	);
}

/** The partner, with the end of its token where that is known: one house may hold several. */
function calledOf({ name, tokenEnd }: Partner): string {
	return tokenEnd ? `${name} (…${tokenEnd})` : name;
}

function PartnerTable({ partners, isBusy, end }: { partners: Partner[]; isBusy: boolean; end: (partner: Partner) => void }) {
	const t = useTranslations('Partners');
	const format = useFormatter();
	const day = (at: number) => format.dateTime(at, { dateStyle: 'short' });
	return (
		<ListTable title={t('title')} columns={[t('name'), t('token'), t('created'), t('lastUsed'), { tools: t('end') }]}>
			{partners.map((partner) => (
				<tr key={partner.id}>
					<td data-label={t('name')}>{partner.name}</td>
					<td data-label={t('token')}>{partner.tokenEnd ? <code>…{partner.tokenEnd}</code> : '–'}</td>
					<td data-label={t('created')}>{t('by', { date: day(partner.createdAt), name: partner.createdBy })}</td>
					<td data-label={t('lastUsed')}>{partner.lastUsedAt === undefined ? t('never') : day(partner.lastUsedAt)}</td>
					<td>
						<Button isDisabled={isBusy} aria-label={t('endOf', { name: calledOf(partner) })} onPress={() => end(partner)}>
							{t('end')}
						</Button>
					</td>
				</tr>
			))}
		</ListTable>
	);
}

/** A token, shown this once. */
function TokenDialog({ fresh, onClose }: { fresh: FreshPartner | undefined; onClose: () => void }) {
	const t = useTranslations('Partners');
	return (
		<Dialog title={t('token')} isOpen={fresh !== undefined} onClose={onClose} role="alertdialog">
			{fresh && (
				<>
					<p>{t('once', { name: fresh.name })}</p>
					<label className="field">
						<span className="field-label">{t('token')}</span>
						<input className="input people-link" readOnly value={fresh.token} onFocus={(event) => event.currentTarget.select()} />
					</label>
				</>
			)}
			<div className="row-end">
				{fresh && <CopyButton text={fresh.token} />}
				<Button onPress={onClose}>{t('close')}</Button>
			</div>
		</Dialog>
	);
}
