/** What somebody did, as the log of the desk shows it. */
export type AuditEntry = {
	id: number;
	at: Date;
	userName: string;
	action: string;
	subject: string;
	subjectId: string;
	detail: Record<string, unknown>;
};
