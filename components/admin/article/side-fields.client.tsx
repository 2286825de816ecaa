'use client';

import { useTranslations } from 'next-intl';
import type { Section } from '#lib/content.ts';
import { type ArticleContent, Label as LabelName } from '#lib/desk/article-content.ts';
import { sectionChoices } from '#lib/desk/section-choices.ts';
import { Select } from '../base/select.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { NarrationField } from '../files/narration-field.client.tsx';
import { BylineField } from './byline-field.client.tsx';
import { LeadMedia } from './lead-media.client.tsx';
import { SlugField } from './slug-field.client.tsx';
import { TokenField } from './token-field.client.tsx';

type Props = {
	articleId: number;
	content: ArticleContent;
	locale: string;
	sections: Section[];
	isReadOnly: boolean;
	onChange: (part: Partial<ArticleContent>) => void;
};

/** Everything about an article that is not its words: where it stands, who made it, what it shows, how it is found. */
export function SideFields({ articleId, content, locale, sections, isReadOnly, onChange }: Props) {
	const t = useTranslations('ArticleFields');
	const options = sectionChoices(sections).map(({ id, text }) => ({ value: `${id}`, text }));
	return (
		<>
			<section className="panel" aria-label={t('placing')}>
				<Select
					label={t('section')}
					value={`${content.sectionId}`}
					options={options}
					isDisabled={isReadOnly}
					onChange={(value) => onChange({ sectionId: Number(value) })}
				/>
				<BylineField credits={content.credits} isReadOnly={isReadOnly} onChange={(credits) => onChange({ credits })} />
				<TokenField
					label={t('topics')}
					words={{ chosen: t('topicsChosen'), add: t('add'), remove: (name) => t('remove', { name }) }}
					values={content.topics}
					source={`/api/desk/topics?locale=${locale}&q=`}
					create={{ say: (name) => t('createTopic', { name }), hint: t('topicsHint') }}
					isReadOnly={isReadOnly}
					onChange={(topics) => onChange({ topics })}
				/>
				<TextField
					label={t('sourceLine')}
					hint={t('sourceHint')}
					value={content.sourceLine}
					isReadOnly={isReadOnly}
					onChange={(sourceLine) => onChange({ sourceLine })}
				/>
				<fieldset className="plain">
					<legend className="field-label">{t('labels')}</legend>
					{LabelName.options.map((label) => (
						<label key={label} className="check">
							<input
								type="checkbox"
								disabled={isReadOnly}
								checked={content.labels.includes(label)}
								onChange={(event) =>
									onChange({ labels: event.target.checked ? [...content.labels, label] : content.labels.filter((each) => each !== label) })
								}
							/>
							{t(`label.${label}`)}
						</label>
					))}
				</fieldset>
			</section>
			<LeadMedia content={content} isReadOnly={isReadOnly} onChange={onChange} />
			<NarrationField fileId={content.narrationId} isReadOnly={isReadOnly} onChange={(narrationId) => onChange({ narrationId })} />
			<details className="panel">
				<summary>{t('finding')}</summary>
				<SlugField {...{ articleId, locale, sections, content, isReadOnly, onChange }} />
				<FindingFields content={content} isReadOnly={isReadOnly} onChange={onChange} />
			</details>
		</>
	);
}

/** What search engines show of the article. */
function FindingFields({ content, isReadOnly, onChange }: Pick<Props, 'content' | 'isReadOnly' | 'onChange'>) {
	const t = useTranslations('ArticleFields');
	return (
		<>
			<TextField
				label={t('seoTitle')}
				hint={t('seoTitleHint')}
				value={content.seoTitle}
				isReadOnly={isReadOnly}
				onChange={(seoTitle) => onChange({ seoTitle })}
			/>
			<TextField
				label={t('seoDescription')}
				hint={t('seoDescriptionHint')}
				rows={3}
				value={content.seoDescription}
				isReadOnly={isReadOnly}
				onChange={(seoDescription) => onChange({ seoDescription })}
			/>
		</>
	);
}
