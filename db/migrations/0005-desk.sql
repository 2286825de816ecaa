-- The editors' desk. Accounts and sessions have the columns that better-auth expects; ids of users are random words.

CREATE TABLE user (
	id TEXT PRIMARY KEY,
	name TEXT NOT NULL CHECK (name <> ''),
	email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
	email_verified INTEGER NOT NULL DEFAULT 1,
	image TEXT,
	role TEXT NOT NULL CHECK (role IN ('reporter', 'editor', 'secretary', 'chief', 'administrator')),
	locale TEXT NOT NULL DEFAULT 'vi',
	person_id INTEGER REFERENCES person(id),
	disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
	must_change_password INTEGER NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1)),
	two_factor_enabled INTEGER NOT NULL DEFAULT 0 CHECK (two_factor_enabled IN (0, 1)),
	created_at INTEGER NOT NULL,
	updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
	id TEXT PRIMARY KEY,
	user_id TEXT NOT NULL REFERENCES user(id) ON DELETE CASCADE,
	token TEXT NOT NULL UNIQUE,
	expires_at INTEGER NOT NULL,
	ip_address TEXT,
	user_agent TEXT,
	created_at INTEGER NOT NULL,
	updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX session_by_user ON session(user_id);

CREATE TABLE account (
	id TEXT PRIMARY KEY,
	user_id TEXT NOT NULL REFERENCES user(id) ON DELETE CASCADE,
	account_id TEXT NOT NULL,
	provider_id TEXT NOT NULL,
	access_token TEXT,
	refresh_token TEXT,
	id_token TEXT,
	access_token_expires_at INTEGER,
	refresh_token_expires_at INTEGER,
	scope TEXT,
	password TEXT,
	created_at INTEGER NOT NULL,
	updated_at INTEGER NOT NULL,
	UNIQUE (user_id, provider_id)
) STRICT;

CREATE TABLE verification (
	id TEXT PRIMARY KEY,
	identifier TEXT NOT NULL,
	value TEXT NOT NULL,
	expires_at INTEGER NOT NULL,
	created_at INTEGER NOT NULL,
	updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX verification_by_identifier ON verification(identifier);

CREATE TABLE two_factor (
	id TEXT PRIMARY KEY,
	user_id TEXT NOT NULL REFERENCES user(id) ON DELETE CASCADE,
	secret TEXT NOT NULL,
	backup_codes TEXT NOT NULL,
	verified INTEGER NOT NULL DEFAULT 1,
	failed_verification_count INTEGER NOT NULL DEFAULT 0,
	locked_until INTEGER
) STRICT;
CREATE INDEX two_factor_by_user ON two_factor(user_id);

-- How often something was tried of late: sign-ins by household and by account.
CREATE TABLE attempt (
	key TEXT PRIMARY KEY,
	count INTEGER NOT NULL,
	last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A link that lets its bearer choose a password once: as somebody invited, or as somebody who forgot theirs. Only the hash is kept.
CREATE TABLE key_link (
	hash TEXT PRIMARY KEY,
	user_id TEXT REFERENCES user(id) ON DELETE CASCADE,
	email TEXT NOT NULL CHECK (email = lower(email)),
	name TEXT NOT NULL,
	role TEXT NOT NULL CHECK (role IN ('reporter', 'editor', 'secretary', 'chief', 'administrator')),
	invited_by TEXT REFERENCES user(id),
	expires_at INTEGER NOT NULL,
	used_at INTEGER
) STRICT, WITHOUT ROWID;

ALTER TABLE article ADD COLUMN seo_title TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN seo_description TEXT NOT NULL DEFAULT '';
-- The point of the main picture that must not be cut off, in thousandths of its width and height.
ALTER TABLE article ADD COLUMN image_focus TEXT CHECK (image_focus IS NULL OR json_valid(image_focus));
ALTER TABLE article ADD COLUMN embargo_until INTEGER;
ALTER TABLE article ADD COLUMN created_by TEXT REFERENCES user(id);
CREATE INDEX article_desk ON article(updated_at DESC, id DESC);
CREATE INDEX article_desk_by_status ON article(status, updated_at DESC, id DESC);
CREATE INDEX article_desk_by_author ON article(created_by, updated_at DESC, id DESC) WHERE created_by IS NOT NULL;

-- The working copy of an article. `rev` grows with each save, `published_rev` is the one that readers see; `stage` is where the
-- working copy is on its way to print, also while an older text is published.
CREATE TABLE draft (
	article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
	rev INTEGER NOT NULL CHECK (rev > 0),
	content TEXT NOT NULL CHECK (json_valid(content)),
	stage TEXT NOT NULL CHECK (stage IN ('draft', 'in_review', 'returned', 'approved')),
	published_rev INTEGER,
	source_id INTEGER REFERENCES article(id) ON DELETE SET NULL,
	source_rev INTEGER,
	save_key TEXT,
	saved_at INTEGER NOT NULL,
	saved_by TEXT REFERENCES user(id)
) STRICT;
CREATE INDEX draft_by_stage ON draft(stage, saved_at DESC);

CREATE TABLE revision (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	rev INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('first', 'save', 'submit', 'return', 'approve', 'publish', 'restore', 'merge')),
	content TEXT NOT NULL CHECK (json_valid(content)),
	note TEXT NOT NULL DEFAULT '',
	at INTEGER NOT NULL,
	by_user TEXT REFERENCES user(id)
) STRICT;
CREATE INDEX revision_by_article ON revision(article_id, id DESC);
CREATE TRIGGER revision_stays BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

CREATE TABLE presence (
	article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	tab TEXT NOT NULL,
	user_id TEXT NOT NULL REFERENCES user(id) ON DELETE CASCADE,
	at INTEGER NOT NULL,
	PRIMARY KEY (article_id, tab)
) STRICT, WITHOUT ROWID;

-- What was done at the desk. Each row's hash covers the one before, so that nothing can be changed or taken out unseen.
CREATE TABLE audit (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	at INTEGER NOT NULL,
	user_id TEXT,
	user_name TEXT NOT NULL,
	action TEXT NOT NULL,
	subject TEXT NOT NULL,
	subject_id TEXT NOT NULL,
	detail TEXT NOT NULL CHECK (json_valid(detail)),
	previous TEXT NOT NULL,
	hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit(subject, subject_id, id DESC);
CREATE INDEX audit_by_user ON audit(user_id, id DESC);
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
CREATE TRIGGER audit_remains BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;

-- What the desk knows of a picture beyond its size: the texts that are proposed for its next use, and who brought it.
CREATE TABLE image_info (
	image_id INTEGER PRIMARY KEY REFERENCES image(id) ON DELETE CASCADE,
	name TEXT NOT NULL DEFAULT '',
	alt TEXT NOT NULL DEFAULT '',
	caption TEXT NOT NULL DEFAULT '',
	credit TEXT NOT NULL DEFAULT '',
	focus TEXT CHECK (focus IS NULL OR json_valid(focus)),
	folded TEXT NOT NULL DEFAULT '',
	bytes INTEGER NOT NULL DEFAULT 0,
	by_user TEXT REFERENCES user(id)
) STRICT;
CREATE INDEX image_latest ON image(created_at DESC, id DESC);

-- An article that stands at a place of the front page between two moments; `home_slot` is what is there without one.
CREATE TABLE home_plan (
	id INTEGER PRIMARY KEY,
	locale TEXT NOT NULL,
	position INTEGER NOT NULL,
	article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	from_at INTEGER NOT NULL,
	until_at INTEGER,
	CHECK (until_at IS NULL OR until_at > from_at)
) STRICT;
CREATE INDEX home_plan_by_place ON home_plan(locale, position, from_at);

-- The bar above every page, until its time is over.
CREATE TABLE breaking (
	locale TEXT PRIMARY KEY,
	text TEXT NOT NULL CHECK (text <> ''),
	article_id INTEGER REFERENCES article(id) ON DELETE CASCADE,
	from_at INTEGER NOT NULL,
	until_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Whether a section has articles in a language is known without reading them.
DROP INDEX article_section;
CREATE INDEX article_section ON article(section_id, locale);
