'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { type DeskArrangement, type FrontStory, mostSlots, type Plan, plansAt } from '#lib/desk/front-arrangement.ts';
import { fillPlaces } from '#lib/front-places.ts';
import { Button } from '../base/button.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { MomentField } from './moment-field.client.tsx';
import { PlanList } from './plan-list.client.tsx';
import { ReadersView, type Top } from './readers-view.client.tsx';
import { SaveFailure } from './save-failure.client.tsx';
import { SlotList } from './slot-list.client.tsx';
import { type FindStories, StoryField } from './story-field.client.tsx';
import { useLeaveWarning } from './use-leave-warning.client.tsx';
import { useSaving } from './use-saving.client.tsx';

type Locale = 'vi' | 'en';
type Props = {
	locale: Locale;
	arrangement: DeskArrangement;
	newest: FrontStory[];
	now: number;
	find: FindStories;
	store: Action<{ locale: Locale; rev: string; slots: number[]; plans: Plan[] }>;
};

/** Chooses what stands at the top of the front page, now and later, and shows what readers will see. */
export function ArrangementEditor({ locale, arrangement, newest, now, find, store }: Props) {
	const t = useTranslations('FrontDesk');
	const { save, isSaving, failure, forget } = useSaving();
	const [slots, setSlots] = useState(arrangement.slots);
	const [plans, setPlans] = useState(arrangement.plans);
	const [at, setAt] = useState<number | null>(now);
	const input = { slots: slots.map(({ id }) => id), plans: plans.map(({ story: _, ...plan }) => plan) };
	const isChanged = JSON.stringify(input) !== JSON.stringify(inputOf(arrangement));
	useLeaveWarning(isChanged);
	const top = topAt(slots, plans, newest, at ?? now);
	const placeOf = (id: number) => {
		const place = top.stories.findIndex((story) => story.id === id);
		return place < 0 ? t('reserve') : t(`places.${place}`);
	};
	const submit = (rev: string) =>
		save(
			() => store({ locale, rev, ...input }),
			() => say({ text: t('saved') }),
		);
	const drop = () => {
		setSlots(arrangement.slots);
		setPlans(arrangement.plans);
		forget();
	};
	return (
		<div className="front-desk">
			<section className="panel" aria-labelledby="slots">
				<h2 id="slots">{t('slots')}</h2>
				<p className="hint">{t('slotsHint')}</p>
				<SlotList slots={slots} placeOf={placeOf} onChange={setSlots} />
				{slots.length < mostSlots ? (
					<StoryField
						label={t('add')}
						locale={locale}
						find={find}
						onChoose={(story) => setSlots([...slots.filter(({ id }) => id !== story.id), story])}
					/>
				) : (
					<p className="hint">{t('full')}</p>
				)}
				<h2>{t('plans')}</h2>
				<PlanList plans={plans} locale={locale} now={now} find={find} onChange={setPlans} />
			</section>
			<section className="panel" aria-labelledby="view">
				<h2 id="view">{t('view')}</h2>
				<MomentField label={t('viewAt')} value={at} onChange={setAt} />
				<ReadersView top={top} latest={latestOf(top, newest, at ?? now)} />
				<p>
					<a className="button" href={previewOf(locale, input, at ?? now)} target="_blank" rel="noreferrer">
						{t('preview')}
					</a>
				</p>
			</section>
			<div className="front-save stack">
				<SaveFailure failure={failure} onOverwrite={submit} />
				<div className="row">
					<Button kind="primary" isDisabled={!isChanged || isSaving} onPress={() => submit(arrangement.rev)}>
						{isSaving ? t('saving') : t('save')}
					</Button>
					<Button kind="quiet" isDisabled={!isChanged || isSaving} onPress={drop}>
						{t('drop')}
					</Button>
					<span className="hint" role="status">
						{isChanged ? t('unsaved') : t('unchanged')}
					</span>
				</div>
			</div>
		</div>
	);
}

function inputOf({ slots, plans }: DeskArrangement) {
	return { slots: slots.map(({ id }) => id), plans: plans.map(({ story: _, ...plan }) => plan) };
}

const isSeenAt =
	(at: number) =>
	({ publicAt }: FrontStory) =>
		publicAt !== null && publicAt <= at;

function latestOf({ stories }: Top, newest: FrontStory[], at: number): FrontStory[] {
	const shown = new Set(stories.map(({ id }) => id));
	return newest
		.filter(isSeenAt(at))
		.filter(({ id }) => !shown.has(id))
		.slice(0, 12);
}

/** As the readers' page fills itself (db/reading/front-page.ts), of what may be seen at that moment. */
function topAt(slots: FrontStory[], plans: DeskArrangement['plans'], newest: FrontStory[], at: number): Top {
	const isSeen = isSeenAt(at);
	const running = [...plansAt(plans, at)].flatMap(([place, { story }]) => (isSeen(story) ? [[place, story] as const] : []));
	const planned = new Map(running);
	const { lead, second } = fillPlaces({ planned, slots: slots.filter(isSeen) }, newest.filter(isSeen), ({ hasPicture }) => hasPicture);
	const [byPlan, byDesk] = [new Set(running.map(([, { id }]) => id)), new Set(slots.map(({ id }) => id))];
	return {
		stories: lead ? [lead, ...second] : [],
		originOf: (id) => (byPlan.has(id) ? 'planned' : byDesk.has(id) ? 'chosen' : 'automatic'),
	};
}

function previewOf(locale: Locale, input: ReturnType<typeof inputOf>, at: number): string {
	return `/admin/front-preview/${locale}?${new URLSearchParams({ arrangement: JSON.stringify(input), at: `${at}` })}`;
}
