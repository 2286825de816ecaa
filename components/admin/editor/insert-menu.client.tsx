'use client';

import { useTranslations } from 'next-intl';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

const kinds = ['figure', 'gallery', 'video', 'file', 'table', 'factBox', 'horizontalRule'] as const;

export type InsertKind = (typeof kinds)[number];
/** How each kind of block gets into the text; a kind without a way is not offered. */
export type Inserts = Partial<Record<InsertKind, () => void>>;

/** What can be put into the text beside words. */
export function InsertMenu({ inserts }: { inserts: Inserts }) {
	const t = useTranslations('InsertMenu');
	const insert = (key: unknown) => {
		const kind = kinds.find((each) => each === key);
		// The menu gives the focus back when it closes: what is inserted may take it after that.
		if (kind) setTimeout(() => inserts[kind]?.());
	};
	return (
		<MenuTrigger>
			<Button className="tool tool-menu">
				{t('label')} <span aria-hidden="true">▾</span>
			</Button>
			<Popover className="popover">
				<Menu onAction={insert} className="menu" aria-label={t('label')}>
					{kinds
						.filter((kind) => inserts[kind])
						.map((kind) => (
							<MenuItem key={kind} id={kind} className="option">
								{t(kind)}
							</MenuItem>
						))}
				</Menu>
			</Popover>
		</MenuTrigger>
	);
}
