import { useFormatter, useTranslations } from 'next-intl';
import type { AuditEntry } from '#lib/desk/audit-entry.ts';
import { namedIn, valuesOf } from './audit-values.ts';

/** Entries of the log as sentences, the newest first. */
export function AuditEntries({ entries, titles }: { entries: AuditEntry[]; titles: Map<string, string> }) {
	const t = useTranslations('Audit');
	if (entries.length === 0) return <p className="empty">{t('empty')}</p>;
	return (
		<ol className="audit">
			{entries.map((entry) => (
				<li key={entry.id}>
					<AuditLine entry={entry} title={titles.get(`${entry.subject}:${entry.subjectId}`)} />
				</li>
			))}
		</ol>
	);
}

function AuditLine({ entry, title }: { entry: AuditEntry; title: string | undefined }) {
	const t = useTranslations('Audit');
	const sentence = useTranslations('AuditSentences');
	const subjects = useTranslations('AuditSubjects');
	const role = useTranslations('DeskFrame.roles');
	const format = useFormatter();
	const { id, at, userName, action, subject, subjectId, detail } = entry;
	const kind = subjects.has(subject) ? subjects(subject) : subject;
	const what = title ?? namedIn(detail) ?? subjectId;
	const roleName = (word: string) => (role.has(word) ? role(word) : word);
	const values = { ...valuesOf(detail, roleName), who: userName || t('machine'), what, kind, id: subjectId };
	return (
		<>
			<time dateTime={at.toISOString()} className="hint">
				{format.dateTime(at, { dateStyle: 'short', timeStyle: 'medium' })}
			</time>
			<span>
				{sentence.has(action) ? sentence(action, values) : sentence('other', { ...values, action })}{' '}
				{subject === 'article' && title && <a href={`/admin/articles/${subjectId}`}>#{subjectId}</a>}
				{values.note && <q className="audit-note">{values.note}</q>}
			</span>
			<span className="hint number">{id}</span>
		</>
	);
}
