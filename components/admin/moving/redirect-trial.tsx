import { useTranslations } from 'next-intl';

type Step = { number: number; pattern: string; to?: string };
type Trial = {
	address: string;
	outcome: 'page' | 'moved' | 'withdrawn' | 'absent';
	by: 'paper' | 'redirect' | 'pattern' | 'file' | 'nobody';
	to?: string;
	steps: Step[];
};

/** Tries an address as a reader would. A plain form: what was tried stands in the address of the page. */
export function RedirectTrial({ asked, trial }: { asked: string; trial: Trial | undefined }) {
	const t = useTranslations('RedirectTrial');
	return (
		<section className="panel" aria-labelledby="trial">
			<h2 id="trial">{t('title')}</h2>
			<form className="row" method="get">
				<label className="field people-search">
					<span className="field-label">{t('address')}</span>
					<input className="input" name="try" defaultValue={asked} maxLength={1000} placeholder="https://baocu.vn/tin/bai-viet-123.html" />
				</label>
				<button className="button people-search-go" type="submit">
					{t('go')}
				</button>
			</form>
			<p className="hint">{t('hint')}</p>
			{asked !== '' && <div role="status">{trial ? <Outcome trial={trial} /> : <p>{t('wrong')}</p>}</div>}
		</section>
	);
}

function Outcome({ trial }: { trial: Trial }) {
	const t = useTranslations('RedirectTrial');
	const { address, outcome, by, to, steps } = trial;
	const key =
		outcome === 'moved'
			? ({ paper: 'ownMoved', redirect: 'byRedirect', pattern: 'byPattern', file: 'byFile', nobody: 'absent' } as const)[by]
			: outcome;
	return (
		<>
			<p>
				{t(key, { address })} {to && <Way to={to} />}
			</p>
			{steps.length > 0 && (
				<>
					<h3>{t('steps')}</h3>
					<ol>
						{steps.map((step) => (
							<li key={step.number} value={step.number}>
								<code>{step.pattern}</code> {step.to ? <Way to={step.to} /> : <span className="hint">{t('nothing')}</span>}
							</li>
						))}
					</ol>
				</>
			)}
		</>
	);
}

function Way({ to }: { to: string }) {
	return (
		<>
			→ <a href={to}>{to}</a>
		</>
	);
}
