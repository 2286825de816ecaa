'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';

const shortcuts = [
	['bold', 'Ctrl+B'],
	['italic', 'Ctrl+I'],
	['link', 'Ctrl+K'],
	['heading', 'Ctrl+Alt+2 … 4'],
	['paragraph', 'Ctrl+Alt+0'],
	['bulletList', 'Ctrl+Shift+8'],
	['orderedList', 'Ctrl+Shift+7'],
	['blockquote', 'Ctrl+Shift+B'],
	['lineBreak', 'Shift+Enter'],
	['undo', 'Ctrl+Z'],
	['redo', 'Ctrl+Shift+Z'],
	['moveBlock', 'Alt+↑ ↓'],
	['nesting', 'Tab, Shift+Tab'],
	['leave', 'Esc, Tab'],
	['toolbar', 'Alt+F10'],
	['fields', 'Enter'],
	['help', 'Ctrl+/'],
] as const;
const beginnings = [
	['heading', '## '],
	['bulletList', '- '],
	['orderedList', '1. '],
	['blockquote', '> '],
	['divider', '---'],
] as const;

/** What the keys do, on one page. */
export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
	const t = useTranslations('ShortcutsDialog');
	return (
		<Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
			<Keys rows={shortcuts.map(([name, keys]) => [t(name), keys])} />
			<h3>{t('beginnings')}</h3>
			<Keys rows={beginnings.map(([name, keys]) => [t(name), keys])} />
			<p className="hint">{t('mac')}</p>
			<div className="row-end">
				<Button onPress={onClose}>{t('close')}</Button>
			</div>
		</Dialog>
	);
}

function Keys({ rows }: { rows: [string, string][] }) {
	return (
		<dl className="shortcuts">
			{rows.map(([name, keys]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>
						<kbd>{keys}</kbd>
					</dd>
				</div>
			))}
		</dl>
	);
}
