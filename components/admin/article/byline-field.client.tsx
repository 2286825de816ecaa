'use client';

import { useTranslations } from 'next-intl';
import { type ArticleContent, ByRole } from '#lib/desk/article-content.ts';
import { TokenField } from './token-field.client.tsx';

type Credits = ArticleContent['credits'];
type Props = { credits: Credits; isReadOnly: boolean; onChange: (credits: Credits) => void };

/** Who wrote, photographed, filmed or translated, by the name that is printed. A name that is new becomes an author. */
export function BylineField({ credits, isReadOnly, onChange }: Props) {
	const t = useTranslations('ArticleFields');
	const rename = (names: string[]) =>
		onChange(names.map((name) => credits.find((credit) => credit.name === name) ?? { name, roles: ['text'] }));
	const setRole = (name: string, role: Credits[number]['roles'][number], isOn: boolean) =>
		onChange(
			credits.map((credit) =>
				credit.name === name
					? { ...credit, roles: ByRole.options.filter((each) => (each === role ? isOn : credit.roles.includes(each))) }
					: credit,
			),
		);
	return (
		<div className="stack" id="field-credits">
			<TokenField
				label={t('credits')}
				words={{ chosen: t('creditsChosen'), add: t('add'), remove: (name) => t('remove', { name }) }}
				values={credits.map(({ name }) => name)}
				source="/api/desk/people?q="
				isReadOnly={isReadOnly}
				onChange={rename}
			/>
			{credits.map(({ name, roles }) => (
				<fieldset key={name} className="plain row">
					<legend className="hint">{name}</legend>
					{ByRole.options.map((role) => (
						<label key={role} className="check">
							<input
								type="checkbox"
								disabled={isReadOnly}
								checked={roles.includes(role)}
								onChange={(event) => setRole(name, role, event.target.checked)}
							/>
							{t(`role.${role}`)}
						</label>
					))}
				</fieldset>
			))}
		</div>
	);
}
