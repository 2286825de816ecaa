'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { Button } from '../base/button.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { askDesk } from './ask-desk.ts';

const Targets = z.array(z.object({ id: z.number(), title: z.string(), path: z.string() }));
type Target = z.infer<typeof Targets>[number];
type Result = { words: string; targets?: Target[] };

/** How long (ms) the fingers rest before something is looked for. */
const rest = 250;

/** The paper's published articles by their titles; choosing one answers its path. */
export function ArticleSearch({ locale, onChoose }: { locale: 'vi' | 'en'; onChoose: (target: Target) => void }) {
	const t = useTranslations('ArticleSearch');
	const [words, setWords] = useState('');
	const result = useTargets(words.trim(), locale);
	return (
		<div className="stack-tight">
			<TextField label={t('label')} hint={t('hint')} type="search" value={words} onChange={setWords} />
			<p className="visually-hidden" role="status">
				{result?.targets && t('count', { count: result.targets.length })}
			</p>
			{result && !result.targets && <p className="field-error">{t('failed')}</p>}
			{result?.targets?.length === 0 && <p className="hint">{t('none', { words: result.words })}</p>}
			<ul className="link-targets">
				{result?.targets?.map((target) => (
					<li key={target.id}>
						<Button kind="quiet" onPress={() => onChoose(target)}>
							{target.title}
						</Button>
					</li>
				))}
			</ul>
		</div>
	);
}

function useTargets(words: string, locale: string): Result | undefined {
	const [result, setResult] = useState<Result>();
	useEffect(() => {
		let isCurrent = true;
		const look = async () => {
			const answer = words === '' ? undefined : await askDesk(`/api/desk/links?${new URLSearchParams({ q: words, locale })}`, Targets);
			if (isCurrent) setResult(answer && { words, targets: answer.ok ? answer.value : undefined });
		};
		const timer = setTimeout(() => void look(), words === '' ? 0 : rest);
		return () => {
			isCurrent = false;
			clearTimeout(timer);
		};
	}, [words, locale]);
	return result;
}
