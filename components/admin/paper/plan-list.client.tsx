'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FrontStory, StoryPlan } from '#lib/desk/front-arrangement.ts';
import { frontPlaces } from '#lib/front-places.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { Select } from '../base/select.client.tsx';
import { MomentField } from './moment-field.client.tsx';
import { type FindStories, StoryField } from './story-field.client.tsx';

type Props = { plans: StoryPlan[]; locale: 'vi' | 'en'; now: number; find: FindStories; onChange: (plans: StoryPlan[]) => void };

/** Which story stands at which place from when to when; readers see it at its minute. */
export function PlanList({ plans, locale, now, find, onChange }: Props) {
	const t = useTranslations('FrontDesk');
	const format = useFormatter();
	const [isAdding, setAdding] = useState(false);
	const time = (at: number) => format.dateTime(at, { dateStyle: 'short', timeStyle: 'short' });
	const add = (plan: StoryPlan) => {
		onChange([...plans, plan]);
		setAdding(false);
	};
	return (
		<>
			{plans.length === 0 && <p className="hint">{t('noPlans')}</p>}
			<ul className="order-list">
				{plans.map((plan) => (
					<li className="order-item" key={`${plan.position} ${plan.fromAt} ${plan.articleId}`}>
						<span className="order-text">
							<span className="tag" data-state={plan.fromAt <= now ? 'published' : 'scheduled'}>
								{t(`places.${plan.position}`)}
							</span>{' '}
							<span className="story-title">{plan.story.title}</span>{' '}
							<span className="story-mark">
								{plan.untilAt === null
									? t('openSpan', { from: time(plan.fromAt) })
									: t('span', { from: time(plan.fromAt), until: time(plan.untilAt) })}
							</span>
						</span>
						<Button
							kind="quiet"
							aria-label={t('removePlan', { title: plan.story.title })}
							onPress={() => onChange(plans.filter((each) => each !== plan))}
						>
							×
						</Button>
					</li>
				))}
			</ul>
			<Button onPress={() => setAdding(true)}>{t('addPlan')}</Button>
			<Dialog title={t('planTitle')} isOpen={isAdding} onClose={() => setAdding(false)}>
				<PlanForm locale={locale} now={now} find={find} onAdd={add} />
			</Dialog>
		</>
	);
}

const hour = 3_600_000;
const places = Array.from({ length: frontPlaces }, (_, place) => `${place}`);

function PlanForm({ locale, now, find, onAdd }: Omit<Props, 'plans' | 'onChange'> & { onAdd: (plan: StoryPlan) => void }) {
	const t = useTranslations('FrontDesk');
	const [story, setStory] = useState<FrontStory>();
	const [place, setPlace] = useState('0');
	const [fromAt, setFrom] = useState<number | null>(Math.ceil(now / hour) * hour);
	const [untilAt, setUntil] = useState<number | null>(Math.ceil(now / hour) * hour + 6 * hour);
	const isOver = untilAt !== null && (untilAt <= now || (fromAt !== null && untilAt <= fromAt));
	const submit = () => {
		if (story && fromAt !== null && !isOver) onAdd({ position: Number(place), articleId: story.id, fromAt, untilAt, story });
	};
	return (
		<>
			<StoryField label={t('planStory')} locale={locale} find={find} onChoose={setStory} />
			{story && <p className="story-title">{story.title}</p>}
			<Select
				label={t('place')}
				value={place}
				onChange={setPlace}
				options={places.map((value) => ({ value, text: t(`places.${value}`) }))}
			/>
			<MomentField label={t('from')} value={fromAt} onChange={setFrom} isRequired />
			<MomentField label={t('until')} hint={t('untilHint')} value={untilAt} onChange={setUntil} />
			{isOver && (
				<p className="field-error" role="alert">
					{t('spanWrong')}
				</p>
			)}
			<div className="row-end">
				<Button kind="primary" isDisabled={!story || fromAt === null || isOver} onPress={submit}>
					{t('planAdd')}
				</Button>
			</div>
		</>
	);
}
