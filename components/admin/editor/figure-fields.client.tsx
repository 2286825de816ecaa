'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { AttributeField } from './attribute-field.client.tsx';

type Props = { attrs: Record<string, unknown>; isReadOnly: boolean; onChange: (attrs: Record<string, unknown>) => void };

const words = (value: unknown) => (typeof value === 'string' ? value : '');

/** What is said of a picture: for those who do not see it, below it, and whose it is. */
export function FigureFields({ attrs, isReadOnly, onChange }: Props) {
	const t = useTranslations('FigureBlock');
	const warning = useId();
	const decorative = attrs.decorative === true;
	const lacksAlt = !decorative && words(attrs.alt).trim() === '';
	const set = (name: string) => (value: string) => onChange({ [name]: value });
	const shared = { isReadOnly };
	return (
		<div className="figure-fields">
			<div className="figure-alt">
				<AttributeField
					{...shared}
					label={t('alt')}
					value={decorative ? '' : words(attrs.alt)}
					max={500}
					placeholder={t('altHint')}
					isDisabled={decorative}
					describedBy={lacksAlt ? warning : undefined}
					isInvalid={lacksAlt}
					onChange={set('alt')}
				/>
				{lacksAlt && (
					<p className="block-warning" id={warning}>
						{t('altMissing')}
					</p>
				)}
				<label className="check">
					<input
						type="checkbox"
						checked={decorative}
						disabled={isReadOnly}
						onChange={(event) => onChange({ decorative: event.target.checked || null })}
					/>
					{t('decorative')}
				</label>
			</div>
			<AttributeField {...shared} label={t('caption')} value={words(attrs.caption)} max={2000} rows={2} onChange={set('caption')} />
			<AttributeField {...shared} label={t('credit')} value={words(attrs.credit)} max={200} onChange={set('credit')} />
		</div>
	);
}
