'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { type ArticleFilter, articleListPath, listStates, parseArticleFilter, videoFilters } from '#lib/desk/article-filter.ts';
import type { SectionChoice } from '#lib/desk/section-choices.ts';
import { localeCodes, locales } from '#lib/locales.ts';
import { Button } from '../base/button.client.tsx';
import { NativeSelect } from './native-select.tsx';

type Props = { filter: ArticleFilter; sections: SectionChoice[]; authors: { id: string; name: string }[] };
type FormProps = Props & {
	/** Whether the fields are shown from the start: a list that has a name needs no explaining. */
	isOpen: boolean;
};

/** What the list is narrowed to. It is a form of the page's address, so that what was found can be kept and passed on. */
export function ArticleFilters({ filter, sections, authors, isOpen }: FormProps) {
	const t = useTranslations('ArticleFilters');
	const router = useRouter();
	const find = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const given = [...new FormData(event.currentTarget)].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
		router.push(articleListPath(parseArticleFilter(Object.fromEntries(given))));
	};
	const { words, before: _, after: __, ...narrowed } = filter;
	const here = articleListPath({ ...narrowed, ...(words && { words }) });
	return (
		<search>
			<form key={here} className="filters" action="/admin/articles" aria-label={t('label')} onSubmit={find}>
				<div className="row filter-words">
					<input
						className="input"
						type="search"
						name="words"
						defaultValue={words}
						maxLength={200}
						aria-label={t('words')}
						placeholder={t('words')}
					/>
					<Button type="submit">{t('find')}</Button>
				</div>
				<details open={isOpen && Object.keys(narrowed).length > 0}>
					<summary>{t('more')}</summary>
					<FilterFields filter={filter} sections={sections} authors={authors} />
					<p className="row">
						<Button type="submit">{t('apply')}</Button>
						{here !== '/admin/articles' && (
							<Link href="/admin/articles" prefetch={false}>
								{t('clear')}
							</Link>
						)}
					</p>
					<p className="hint">{t('keep')}</p>
				</details>
			</form>
		</search>
	);
}

function FilterFields({ filter, sections, authors }: Props) {
	const t = useTranslations('ArticleFilters');
	const states = useTranslations('ListStates');
	const languages = localeCodes.map((code) => ({ value: code, text: locales[code].name }));
	const stateOptions = listStates.map((state) => ({ value: state, text: states(state) }));
	return (
		<div className="filter-fields">
			<NativeSelect label={t('state')} name="state" value={filter.state} empty={states('any')} options={stateOptions} />
			<NativeSelect
				label={t('section')}
				name="section"
				value={filter.section}
				empty={t('allSections')}
				options={sections.map(({ id, text }) => ({ value: id, text }))}
			/>
			{authors.length > 0 && (
				<NativeSelect
					label={t('author')}
					name="author"
					value={filter.author}
					empty={t('allAuthors')}
					options={authors.map(({ id, name }) => ({ value: id, text: name }))}
				/>
			)}
			<NativeSelect label={t('language')} name="language" value={filter.language} empty={t('allLanguages')} options={languages} />
			<NativeSelect
				label={t('missing')}
				name="missing"
				value={filter.missing}
				empty={t('noMissing')}
				options={languages.map(({ value }) => ({ value, text: t('missingIn', { language: value }) }))}
			/>
			<NativeSelect
				label={t('video')}
				name="video"
				value={filter.video}
				empty={t('allVideos')}
				options={videoFilters.map((video) => ({ value: video, text: t(video) }))}
			/>
			<DayField label={t('from')} name="from" value={filter.from} />
			<DayField label={t('to')} name="to" value={filter.to} />
			<label className="check">
				<input type="checkbox" name="mine" value="1" defaultChecked={filter.mine === true} />
				{t('mine')}
			</label>
		</div>
	);
}

function DayField({ label, name, value }: { label: string; name: string; value: string | undefined }) {
	return (
		<label className="field">
			<span className="field-label">{label}</span>
			<input className="input" type="date" name={name} defaultValue={value} />
		</label>
	);
}
