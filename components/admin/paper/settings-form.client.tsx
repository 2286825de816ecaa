'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox, CheckboxGroup, Form, Label, Text } from 'react-aria-components';
import { type SettingKey, settingKeys } from '#lib/content.ts';
import type { Action } from '#lib/desk/answer.ts';
import { roles } from '#lib/desk/roles.ts';
import { commonKeys, type DeskSettings, isSettingValue, isSwitch, type SettingsInput, switches } from '#lib/desk/settings-input.ts';
import { localeCodes, locales } from '#lib/locales.ts';
import { Button } from '../base/button.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { SaveFailure } from './save-failure.client.tsx';
import { useLeaveWarning } from './use-leave-warning.client.tsx';
import { useSaving } from './use-saving.client.tsx';

type Place = '' | (typeof localeCodes)[number];
type Props = { settings: DeskSettings; store: Action<SettingsInput & { rev: string }> };

/** What the paper says of itself, in both languages where they differ, and who needs a second factor. */
export function SettingsForm({ settings, store }: Props) {
	const t = useTranslations('SettingsDesk');
	const { save, isSaving, failure } = useSaving();
	const stored = { '': full(settings, ''), vi: full(settings, 'vi'), en: full(settings, 'en') };
	const [values, setValues] = useState(stored);
	const [factorRoles, setFactorRoles] = useState<string[]>(settings.secondFactorRoles);
	const [fourEyes, setFourEyes] = useState(settings.fourEyes);
	const secondFactorRoles = roles.filter((role) => factorRoles.includes(role));
	useLeaveWarning(
		JSON.stringify([values, secondFactorRoles, fourEyes]) !== JSON.stringify([stored, settings.secondFactorRoles, settings.fourEyes]),
	);
	const wrong = (place: Place) => keysOf(place).filter((key) => !isSettingValue(key, values[place][key]?.trim() ?? ''));
	const isWrong = (['', ...localeCodes] as const).some((place) => wrong(place).length > 0);
	const submit = (rev: string) =>
		save(
			() => store({ rev, values, secondFactorRoles, fourEyes }),
			() => say({ text: t('saved') }),
		);
	return (
		<Form
			validationBehavior="aria"
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				submit(settings.rev);
			}}
		>
			<div className="two-columns">
				{[...localeCodes, '' as const].map((place) => (
					<section key={place} className="panel" aria-label={place === '' ? t('common') : locales[place].name}>
						<h2>{place === '' ? t('common') : locales[place].name}</h2>
						{keysOf(place)
							.filter((key) => !isSwitch(key))
							.map((key) => (
								<TextField
									key={key}
									label={t(`keys.${key}`)}
									value={values[place][key] ?? ''}
									onChange={(text) => setValues((now) => ({ ...now, [place]: { ...now[place], [key]: text } }))}
									maxLength={500}
									rows={key === 'copyright' ? 3 : undefined}
									error={
										wrong(place).includes(key)
											? t(`wrong.${key === 'email' || key === 'telephone' || key === 'name' ? key : 'address'}`)
											: undefined
									}
								/>
							))}
					</section>
				))}
				<section className="panel" aria-label={t('machines')}>
					<h2>{t('machines')}</h2>
					{keysOf('')
						.filter(isSwitch)
						.map((key) => (
							<Checkbox
								key={key}
								className="check box"
								isSelected={values[''][key] === switches[key]}
								onChange={(isOn) => setValues((now) => ({ ...now, '': { ...now[''], [key]: isOn ? switches[key] : '' } }))}
							>
								<span className="box-mark" aria-hidden="true" />
								{t(`keys.${key}`)}
							</Checkbox>
						))}
					<p className="hint">{t('machinesHint')}</p>
				</section>
				<section className="panel" aria-label={t('security')}>
					<h2>{t('security')}</h2>
					<CheckboxGroup className="field" value={factorRoles} onChange={setFactorRoles}>
						<Label className="field-label">{t('factorRoles')}</Label>
						{roles.map((role) => (
							<Checkbox key={role} value={role} className="check box">
								<span className="box-mark" aria-hidden="true" />
								{t(`roles.${role}`)}
							</Checkbox>
						))}
						<Text slot="description" className="hint">
							{t('factorHint')}
						</Text>
					</CheckboxGroup>
					<Checkbox className="check box" isSelected={fourEyes} onChange={setFourEyes} aria-describedby="four-eyes-hint">
						<span className="box-mark" aria-hidden="true" />
						{t('fourEyes')}
					</Checkbox>
					<p className="hint" id="four-eyes-hint">
						{t('fourEyesHint')}
					</p>
				</section>
			</div>
			<SaveFailure failure={failure} onOverwrite={submit} />
			<div className="row">
				<Button kind="primary" type="submit" isDisabled={isSaving || isWrong}>
					{t('save')}
				</Button>
				{isWrong && <span className="field-error">{t('someWrong')}</span>}
			</div>
		</Form>
	);
}

function keysOf(place: Place): SettingKey[] {
	return settingKeys.filter((key) => commonKeys.has(key) === (place === ''));
}

function full({ values }: DeskSettings, place: Place): Partial<Record<SettingKey, string>> {
	return Object.fromEntries(keysOf(place).map((key) => [key, values[place]?.[key] ?? '']));
}
