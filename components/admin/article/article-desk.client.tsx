'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { pathOf } from '#lib/address.ts';
import type { Section } from '#lib/content.ts';
import type { EditorArticle } from '#lib/desk/editor-article.ts';
import { sameContent } from '#lib/desk/same-content.ts';
import { isLocale } from '#lib/locales.ts';
import { Button } from '../base/button.client.tsx';
import type { ArticleActions } from './actions.ts';
import { ConflictDialog } from './conflict-dialog.client.tsx';
import { dropLocalCopy, findLocalCopy, type LocalCopy } from './local-copy.ts';
import { MovePanel } from './move-panel.client.tsx';
import { PairPanel } from './pair-panel.client.tsx';
import { Recovery } from './recovery.client.tsx';
import { SaveLine } from './save-line.client.tsx';
import { SideFields } from './side-fields.client.tsx';
import { useDraft } from './use-draft.ts';
import { useFreshPage } from './use-fresh-page.ts';
import { usePresence } from './use-presence.ts';
import { WritingFields } from './writing-fields.client.tsx';

type Props = { article: EditorArticle; sections: Section[]; actions: ArticleActions };

/** An article on somebody's desk, as it is stored now: who comes back to it does not write on in an older text. */
export function ArticleDesk(props: Props) {
	const { isOld } = useFreshPage(props.article);
	return (
		<div inert={isOld} aria-busy={isOld}>
			<OpenArticle key={isOld ? 'old' : 'new'} {...props} />
		</div>
	);
}

/** Its words in the middle, everything about it at the side, and its way to print above. */
function OpenArticle({ article: start, sections, actions }: Props) {
	const t = useTranslations('ArticleDesk');
	const [article, setArticle] = useState(start);
	const draft = useDraft(start);
	const livePath =
		article.live && isLocale(article.locale)
			? pathOf({ page: 'article', locale: article.locale, id: article.id, ...article.live })
			: undefined;
	const presence = usePresence(start.id);
	const [copy, setCopy] = useState<LocalCopy>();
	const [isMerging, setMerging] = useState(false);
	useEffect(() => {
		const found = findLocalCopy(start.id);
		if (found && !sameContent(found.content, start.content)) setCopy(found);
		else dropLocalCopy(start.id);
	}, [start]);
	useEffect(() => setMerging(draft.theirs !== undefined), [draft.theirs]);
	useSaveKey(draft.save);
	const isOvertaken = presence !== undefined && presence.rev > draft.rev() && draft.state.kind === 'saved';
	return (
		<div className="article-desk">
			<h1 className="visually-hidden">{draft.content.title || t('untitled')}</h1>
			<header className="article-bar">
				<div>
					<span className="tag" data-state={article.status}>
						{t(`status.${article.status}`)}
					</span>{' '}
					{article.status === 'published' && draft.rev() !== (article.publishedRev ?? 0) && (
						<span className="tag">{t('update', { stage: t(`status.${article.stage}`) })}</span>
					)}{' '}
					<span className="tag">{t(`locale.${article.locale}`)}</span>
				</div>
				<SaveLine state={draft.state} />
				<div className="row">
					{livePath && (
						<a className="button" href={livePath} target="_blank" rel="noreferrer">
							{t('live')}
						</a>
					)}
					<a className="button" href={`/admin/articles/${start.id}/history`}>
						{t('history')}
					</a>
					{article.canWrite && <Button onPress={() => void draft.save('save')}>{t('save')}</Button>}
				</div>
			</header>
			{presence && presence.others.length > 0 && (
				<p className="notice" data-kind="warn" role="status">
					{t('others', { names: presence.others.join(', ') })}
				</p>
			)}
			{isOvertaken && (
				<p className="notice" role="status">
					{presence.isOwn ? t('overtakenOwn') : t('overtaken', { by: presence.savedBy ?? '' })}{' '}
					<a href={`/admin/articles/${start.id}`}>{t('reload')}</a>
				</p>
			)}
			{copy && (
				<Recovery
					copy={copy}
					onTake={() => {
						draft.change(copy.content);
						setCopy(undefined);
					}}
					onDrop={() => {
						dropLocalCopy(start.id);
						setCopy(undefined);
					}}
				/>
			)}
			{article.note && (
				<p className="notice" data-kind="warn">
					<strong>{t('returned', { by: article.note.by })}</strong> {article.note.text}
				</p>
			)}
			{article.withdrawal && (
				<p className="notice" data-kind="alert">
					{t('withdrawn', { by: article.withdrawal.actor, reason: article.withdrawal.reason })}{' '}
					<a href={`/api/desk/articles/${start.id}/file`} download>
						{t('file')}
					</a>
				</p>
			)}
			{draft.theirs && !isMerging && (
				<p className="notice" data-kind="alert">
					{t('unmerged')} <Button onPress={() => setMerging(true)}>{t('compare')}</Button>
				</p>
			)}
			{!article.canWrite && <p className="notice">{t('readOnly')}</p>}
			<div className="article-columns">
				<WritingFields
					articleId={start.id}
					content={draft.content}
					locale={start.locale}
					isReadOnly={!article.canWrite}
					onChange={draft.change}
					onLeave={() => void draft.save('auto')}
				/>
				<div className="stack article-side">
					<MovePanel article={article} draft={draft} sections={sections} actions={actions} onMoved={setArticle} />
					<SideFields
						articleId={start.id}
						content={draft.content}
						locale={start.locale}
						sections={sections}
						isReadOnly={!article.canWrite}
						onChange={draft.change}
					/>
					<PairPanel article={article} actions={actions} />
				</div>
			</div>
			{draft.theirs && isMerging && (
				<ConflictDialog
					base={draft.base()}
					mine={draft.content}
					theirs={draft.theirs}
					onMerge={(merged) => draft.theirs && void draft.takeMerged(merged, draft.theirs)}
					onClose={() => setMerging(false)}
				/>
			)}
		</div>
	);
}

/** Ctrl+S, or ⌘S, stores a revision. */
function useSaveKey(save: (kind: 'save') => Promise<boolean>) {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
			event.preventDefault();
			void save('save');
		};
		window.addEventListener('keydown', press);
		return () => window.removeEventListener('keydown', press);
	}, [save]);
}
