import { useTranslations } from 'next-intl';
import { ThemeIcon } from '../icons.tsx';

const themes = ['auto', 'light', 'dark'] as const;

/** A choice between the device's colours, paper and night; not shown where no script could keep it (reader/theme-switch.ts). */
export function ThemeSwitch() {
	const t = useTranslations('ThemeSwitch');
	return (
		<theme-switch>
			<label>
				<ThemeIcon />
				<span className="hidden">{t('label')}</span>
				<select autoComplete="off">
					{themes.map((theme) => (
						<option key={theme} value={theme}>
							{t(theme)}
						</option>
					))}
				</select>
			</label>
		</theme-switch>
	);
}
