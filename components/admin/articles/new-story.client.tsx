'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import type { SectionChoice } from '#lib/desk/section-choices.ts';
import { type Locale, localeCodes, locales } from '#lib/locales.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { type Refusal, useRefusalText } from '../base/refusal-text.client.tsx';
import { Select } from '../base/select.client.tsx';

type Answer = { ok: true; value: number } | ({ ok: false } & Refusal);
type Props = {
	/** The sections that have a name in a language: only there can its articles stand. */
	sections: Record<Locale, SectionChoice[]>;
	begin: (input: { locale: Locale; sectionId: number; key: string }) => Promise<Answer>;
	/** The one primary button of its screen. */
	isPrimary?: boolean;
};

/** Asks for what must be known before the first word, and leads to where it is written. */
export function NewStory({ sections, begin, isPrimary = true }: Props) {
	const t = useTranslations('NewStory');
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			<Button kind={isPrimary ? 'primary' : undefined} onPress={() => setOpen(true)}>
				{t('open')}
			</Button>
			<Dialog title={t('title')} isOpen={isOpen} onClose={() => setOpen(false)}>
				<NewStoryForm sections={sections} begin={begin} onClose={() => setOpen(false)} />
			</Dialog>
		</>
	);
}

function NewStoryForm({ sections, begin, onClose }: Props & { onClose: () => void }) {
	const t = useTranslations('NewStory');
	const refusalText = useRefusalText();
	const router = useRouter();
	const [locale, setLocale] = useState<Locale>('vi');
	const [chosen, setSection] = useState('');
	// A beginning whose answer never came is not made twice.
	const [turn] = useState(() => crypto.randomUUID());
	const [problem, setProblem] = useState<string>();
	const [isWorking, startWork] = useTransition();
	const options = sections[locale].map(({ id, text }) => ({ value: `${id}`, text }));
	// Where there is a choice somebody makes it: a section that stood there by itself is the wrong one more often than not.
	const [only, second] = options;
	const section = options.some(({ value }) => value === chosen) ? chosen : second === undefined ? (only?.value ?? '') : '';
	const submit = (event: FormEvent) => {
		event.preventDefault();
		startWork(async () => {
			const answer = await begin({ locale, sectionId: Number(section), key: `${turn}-${locale}-${section}` }).catch(
				() => ({ ok: false, refused: 'broken', detail: {} }) as const,
			);
			if (answer.ok) router.push(`/admin/articles/${answer.value}`);
			else setProblem(refusalText(answer));
		});
	};
	return (
		<form onSubmit={submit}>
			<p className="hint">{t('lead')}</p>
			{problem && (
				<p className="notice" data-kind="alert" role="alert">
					{problem}
				</p>
			)}
			<Select
				label={t('language')}
				value={locale}
				onChange={setLocale}
				options={localeCodes.map((code) => ({ value: code, text: locales[code].name }))}
			/>
			<Select label={t('section')} value={section} onChange={setSection} options={options} placeholder={t('chooseSection')} />
			<DialogEnd onClose={onClose} isDisabled={isWorking || section === ''}>
				{t('begin')}
			</DialogEnd>
		</form>
	);
}
