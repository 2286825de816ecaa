'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import type { FrontStory } from '#lib/desk/front-arrangement.ts';
import { Button } from '../base/button.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { MomentField } from './moment-field.client.tsx';
import { SaveFailure } from './save-failure.client.tsx';
import { type FindStories, StoryField } from './story-field.client.tsx';
import { useSaving } from './use-saving.client.tsx';

type Locale = 'vi' | 'en';
type Props = {
	locale: Locale;
	breaking: { rev: string; now?: { text: string; story?: FrontStory; untilAt: number } };
	now: number;
	find: FindStories;
	store: Action<{ locale: Locale; rev: string; text: string; articleId?: number; untilAt: number }>;
	end: Action<{ locale: Locale; rev: string }>;
};

const hour = 3_600_000;

/** The line above every page: what it says, where it leads, when it ends by itself. */
export function BreakingForm({ locale, breaking, now, find, store, end }: Props) {
	const t = useTranslations('BreakingDesk');
	const format = useFormatter();
	const { save, isSaving, failure } = useSaving();
	const [text, setText] = useState(breaking.now?.text ?? '');
	const [story, setStory] = useState(breaking.now?.story);
	const [untilAt, setUntil] = useState<number | null>(breaking.now?.untilAt ?? now + 2 * hour);
	const submit = (rev: string) => {
		if (untilAt === null) return;
		save(
			() => store({ locale, rev, text, articleId: story?.id, untilAt }),
			() => say({ text: t('shown') }),
		);
	};
	const clear = () => {
		setText('');
		setStory(undefined);
		setUntil(Date.now() + 2 * hour);
		say({ text: t('ended') });
	};
	const until = breaking.now && format.dateTime(breaking.now.untilAt, { dateStyle: 'short', timeStyle: 'short' });
	return (
		<section className="panel breaking-desk" aria-labelledby="breaking" data-on={breaking.now ? '' : undefined}>
			<h2 id="breaking">{t('title')}</h2>
			<p className="hint" role="status">
				{until ? t('until', { until }) : t('none')}
			</p>
			<div className="breaking-fields">
				<TextField label={t('text')} value={text} onChange={setText} maxLength={160} hint={t('textHint', { count: [...text].length })} />
				<MomentField label={t('untilAt')} hint={t('untilHint')} value={untilAt} onChange={setUntil} isRequired />
				{story ? (
					<div className="field">
						<span className="field-label">{t('story')}</span>
						<span className="row">
							<span className="story-title">{story.title}</span>
							<Button kind="quiet" aria-label={t('noStory')} onPress={() => setStory(undefined)}>
								×
							</Button>
						</span>
					</div>
				) : (
					<StoryField label={t('story')} locale={locale} find={find} onChoose={setStory} />
				)}
			</div>
			<SaveFailure failure={failure} onOverwrite={submit} />
			<div className="row">
				<Button isDisabled={isSaving || text.trim() === '' || untilAt === null} onPress={() => submit(breaking.rev)}>
					{breaking.now ? t('change') : t('show')}
				</Button>
				{breaking.now && (
					<Button kind="danger" isDisabled={isSaving} onPress={() => save(() => end({ locale, rev: breaking.rev }), clear)}>
						{t('end')}
					</Button>
				)}
			</div>
		</section>
	);
}
