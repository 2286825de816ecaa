import { useTranslations } from 'next-intl';

/** Whether the log is as it was written: `intact`, the first entry that is not, or undefined as long as nobody looked. */
export function ChainState({ state, check }: { state: number | 'intact' | undefined; check: string }) {
	const t = useTranslations('Audit');
	if (state === undefined)
		return (
			<p className="notice">
				{t('unverified')} <a href={check}>{t('verify')}</a>
			</p>
		);
	if (state === 'intact') return <p className="notice">{t('intact')}</p>;
	return (
		<p className="notice" data-kind="alert" role="alert">
			{t('broken', { id: `${state}` })}
		</p>
	);
}
