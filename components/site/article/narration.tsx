import { useTranslations } from 'next-intl';
import type { MediaFile } from '#lib/content.ts';
import { AudioFile } from '../document/files.tsx';

/** The article read aloud, as the newsroom recorded it. */
export function Narration({ file }: { file: MediaFile }) {
	const t = useTranslations('Voice');
	return <AudioFile file={file} caption={t('narration')} />;
}
