import { useTranslations } from 'next-intl';
import type { AuditQuery } from '#lib/desk/audit-query.ts';

type Choices = { people: { id: string; name: string }[]; actions: string[]; subjects: string[] };

/** What of the log is to be seen; it stands in the address. */
export function AuditFilter({ query, choices }: { query: AuditQuery; choices: Choices }) {
	const t = useTranslations('Audit');
	const action = useTranslations('AuditActions');
	const subject = useTranslations('AuditSubjects');
	const named = (words: { has: (key: string) => boolean; (key: string): string }, values: string[]) =>
		values.map((id) => ({ id, name: words.has(id) ? words(id) : id })).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
	return (
		<form className="filter" action="/admin/audit" method="get">
			<Choice label={t('who')} name="who" value={query.who} all={t('anybody')} options={choices.people} />
			<Choice label={t('action')} name="action" value={query.action} all={t('anything')} options={named(action, choices.actions)} />
			<Choice label={t('subject')} name="subject" value={query.subject} all={t('anything')} options={named(subject, choices.subjects)} />
			<Line label={t('subjectId')} name="id" value={query.id} />
			<Line label={t('from')} name="from" value={query.from} type="date" />
			<Line label={t('until')} name="until" value={query.until} type="date" />
			<div className="row filter-end">
				<button className="button" data-kind="primary" type="submit">
					{t('show')}
				</button>
				<a href="/admin/audit">{t('reset')}</a>
			</div>
		</form>
	);
}

type ChoiceProps = { label: string; name: string; value: string | undefined; all: string; options: { id: string; name: string }[] };

function Choice({ label, name, value = '', all, options }: ChoiceProps) {
	return (
		<label className="field">
			<span className="field-label">{label}</span>
			<select className="input" name={name} defaultValue={value}>
				<option value="">{all}</option>
				{options.map((option) => (
					<option key={option.id} value={option.id}>
						{option.name}
					</option>
				))}
			</select>
		</label>
	);
}

function Line({ label, name, value = '', type = 'text' }: { label: string; name: string; value: string | undefined; type?: string }) {
	return (
		<label className="field">
			<span className="field-label">{label}</span>
			<input className="input" name={name} type={type} defaultValue={value} />
		</label>
	);
}
