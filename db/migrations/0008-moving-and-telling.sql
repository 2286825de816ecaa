-- Old addresses of whole kinds: a pattern, and how an article, a section or an address is made of what it caught.
CREATE TABLE redirect_pattern (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	position INTEGER NOT NULL,
	pattern TEXT NOT NULL UNIQUE CHECK (pattern GLOB '/*'),
	kind TEXT NOT NULL CHECK (kind IN ('source', 'article', 'section', 'address')),
	target TEXT NOT NULL,
	created_at INTEGER NOT NULL
) STRICT;

-- Whether there are redirects from addresses with a query at all: no other request with one is looked at twice.
CREATE INDEX redirect_with_query ON redirect(path) WHERE instr(path, '?') > 0;

-- Addresses that were asked for and are not there, a day (of Vietnam) each: the most asked only.
CREATE TABLE missed_address (
	day INTEGER NOT NULL,
	path TEXT NOT NULL,
	hits INTEGER NOT NULL CHECK (hits >= 0),
	bots INTEGER NOT NULL CHECK (bots >= 0),
	referrer TEXT NOT NULL DEFAULT '',
	last_at INTEGER NOT NULL,
	PRIMARY KEY (day, path)
) STRICT, WITHOUT ROWID;
CREATE TABLE missed_ignored (
	path TEXT PRIMARY KEY,
	at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who is told of changes, and how far they have heard: up to which change record, and up to which moment of scheduled articles.
CREATE TABLE outbox_service (
	service TEXT PRIMARY KEY,
	change_id INTEGER NOT NULL,
	heard_at INTEGER NOT NULL,
	failures INTEGER NOT NULL DEFAULT 0,
	not_before INTEGER NOT NULL DEFAULT 0,
	leased_until INTEGER NOT NULL DEFAULT 0,
	sent INTEGER NOT NULL DEFAULT 0,
	failed INTEGER NOT NULL DEFAULT 0,
	told_at INTEGER,
	problem TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- What each is yet to be told: one row a subject, however often it changed; `version` grows with each change, so that one while it is
-- being told is told again.
CREATE TABLE outbox (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	service TEXT NOT NULL REFERENCES outbox_service(service) ON DELETE CASCADE,
	subject TEXT NOT NULL,
	version INTEGER NOT NULL DEFAULT 1,
	due_at INTEGER NOT NULL,
	tries INTEGER NOT NULL DEFAULT 0,
	dead_at INTEGER,
	problem TEXT NOT NULL DEFAULT '',
	UNIQUE (service, subject)
) STRICT;
CREATE INDEX outbox_waiting ON outbox(service, due_at) WHERE dead_at IS NULL;
CREATE INDEX outbox_dead ON outbox(dead_at) WHERE dead_at IS NOT NULL;
