'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import { ask } from './ask.ts';

type Use = { articleId: number; title: string; altMissing: boolean };

/** The articles that show a picture or a file; `path`: its address at the desk; `unused`: what is said when there is none. */
export function MediaUses({ path, unused }: { path: string; unused: string }) {
	const t = useTranslations('PictureDetails');
	const title = useId();
	const [uses, setUses] = useState<Use[]>();
	useEffect(() => {
		let isHere = true;
		void ask<Use[]>(`${path}/uses`).then((answer) => {
			if (isHere && answer.ok) setUses(answer.value);
		});
		return () => {
			isHere = false;
		};
	}, [path]);
	return (
		<section className="stack" aria-labelledby={title}>
			<h3 id={title}>{t('uses')}</h3>
			{uses?.length === 0 && <p className="hint">{unused}</p>}
			<ul className="picture-uses">
				{uses?.map(({ articleId, title, altMissing }) => (
					<li key={articleId}>
						<Link href={`/admin/articles/${articleId}`} prefetch={false}>
							{title}
						</Link>{' '}
						{altMissing && (
							<span className="tag" data-state="returned">
								{t('altMissingThere')}
							</span>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
