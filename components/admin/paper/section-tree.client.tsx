'use client';

import { useTranslations } from 'next-intl';
import { Collection, Tree, TreeItem, TreeItemContent, useDragAndDrop } from 'react-aria-components';
import type { DeskSection } from '#lib/desk/section-input.ts';
import { Button } from '../base/button.client.tsx';
import { moved } from './moved.ts';

type Props = {
	sections: DeskSection[];
	chosen: number | 'new' | undefined;
	isDisabled: boolean;
	onChoose: (id: number) => void;
	onOrder: (parentId: number | null, ids: number[]) => void;
};
type Branch = { id: number; section: DeskSection; below: Branch[] };

/** The tree of sections. The order among those of one parent is changed by dragging, or with the handle and the arrow keys. */
export function SectionTree({ sections, chosen, isDisabled, onChoose, onOrder }: Props) {
	const t = useTranslations('SectionsDesk');
	const { dragAndDropHooks } = useDragAndDrop({
		getItems: (keys) => [...keys].map((key) => ({ 'text/plain': `${key}` })),
		isDisabled,
		onReorder: (event) => {
			const parentId = sections.find(({ id }) => id === event.target.key)?.parentId ?? null;
			const siblings = sections.filter((each) => each.parentId === parentId);
			onOrder(
				parentId,
				moved(siblings, event).map(({ id }) => id),
			);
		},
	});
	if (sections.length === 0) return <p className="empty">{t('empty')}</p>;
	return (
		<Tree
			aria-label={t('tree')}
			className="order-list"
			items={branchesOf(sections, null)}
			selectionMode="single"
			selectionBehavior="replace"
			selectedKeys={chosen === undefined ? [] : [chosen]}
			onSelectionChange={(keys) => {
				const [key] = keys;
				if (typeof key === 'number') onChoose(key);
			}}
			defaultExpandedKeys={sections.map(({ id }) => id)}
			dragAndDropHooks={dragAndDropHooks}
		>
			{(branch) => <SectionBranch branch={branch} />}
		</Tree>
	);
}

function branchesOf(sections: DeskSection[], parentId: number | null): Branch[] {
	return sections
		.filter((each) => each.parentId === parentId)
		.map((section) => ({ id: section.id, section, below: branchesOf(sections, section.id) }));
}

function SectionBranch({ branch: { section, below } }: { branch: Branch }) {
	const t = useTranslations('SectionsDesk');
	const { vi, en } = section.names;
	const name = vi?.name ?? en?.name ?? '';
	return (
		<TreeItem id={section.id} textValue={name} className="order-item tree-item">
			<TreeItemContent>
				{({ hasChildItems, isExpanded }) => (
					<>
						<Button slot="drag" kind="quiet" aria-label={t('drag', { name })}>
							<span aria-hidden="true">⠿</span>
						</Button>
						<span className="order-text">
							<strong>{name}</strong> <span className="story-mark">{vi ? (en?.name ?? t('noEnglish')) : t('noVietnamese')}</span>{' '}
							{section.form === 'hidden' && <span className="tag">{t('forms.hidden')}</span>}
						</span>
						{hasChildItems && (
							<Button slot="chevron" kind="quiet" aria-label={t('below')}>
								<span aria-hidden="true">{isExpanded ? '▾' : '▸'}</span>
							</Button>
						)}
					</>
				)}
			</TreeItemContent>
			<Collection items={below}>{(each) => <SectionBranch branch={each} />}</Collection>
		</TreeItem>
	);
}
