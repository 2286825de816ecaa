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
CREATE INDEX article_by_title ON article(locale, title);

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
	kind TEXT NOT NULL CHECK (kind IN ('first', 'save', 'submit', 'return', 'approve', 'publish', 'schedule', 'restore', 'merge')),
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

-- When the password was last asked for in a session: what touches other people's accounts needs it to be fresh.
ALTER TABLE session ADD COLUMN confirmed_at INTEGER;
ALTER TABLE user ADD COLUMN last_seen_at INTEGER;
-- What became of the e-mail with a link; empty when none was to be sent.
ALTER TABLE key_link ADD COLUMN mail TEXT NOT NULL DEFAULT '' CHECK (mail IN ('', 'sending', 'sent', 'failed'));
ALTER TABLE key_link ADD COLUMN mail_problem TEXT NOT NULL DEFAULT '';
CREATE INDEX key_link_by_email ON key_link(email);
CREATE INDEX audit_by_time ON audit(at, id);
CREATE INDEX audit_by_action ON audit(action, id DESC);
CREATE INDEX redirect_by_target ON redirect(target);

-- Names under which a person or a topic is still written in working copies and imports after it was renamed or merged.
CREATE TABLE person_former_name (
	name TEXT PRIMARY KEY,
	person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE topic_former_slug (
	locale TEXT NOT NULL,
	slug TEXT NOT NULL,
	topic_id INTEGER NOT NULL REFERENCES topic(id) ON DELETE CASCADE,
	PRIMARY KEY (locale, slug)
) STRICT, WITHOUT ROWID;
-- When somebody last did something to an article or its working copy: the order of the desk's lists. `updated_at` is what readers
-- are told, does not move with a working copy beside a published text, and lies in the future for what is scheduled. The index holds
-- what lists filter by, so that a filter that finds little costs entries of the index, not rows.
ALTER TABLE article ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
UPDATE article SET changed_at = iif(status = 'scheduled', min(created_at, updated_at), updated_at);
CREATE INDEX article_desk ON article(changed_at DESC, id DESC, status, locale, section_id, created_by, story_id, video_id, published_at);
CREATE INDEX article_desk_by_status ON article(status, changed_at DESC, id DESC);
CREATE INDEX article_desk_by_author ON article(created_by, changed_at DESC, id DESC) WHERE created_by IS NOT NULL;
CREATE TRIGGER article_begins AFTER INSERT ON article WHEN NEW.changed_at = 0 BEGIN
	UPDATE article SET changed_at = iif(NEW.status = 'scheduled', min(NEW.created_at, NEW.updated_at), NEW.updated_at) WHERE id = NEW.id;
END;
CREATE TRIGGER article_changes AFTER UPDATE OF updated_at ON article WHEN NEW.status <> 'scheduled' AND NEW.updated_at > OLD.changed_at BEGIN
	UPDATE article SET changed_at = NEW.updated_at WHERE id = NEW.id;
END;
CREATE TRIGGER draft_begun_changes_article AFTER INSERT ON draft BEGIN
	UPDATE article SET changed_at = NEW.saved_at WHERE id = NEW.article_id AND changed_at < NEW.saved_at;
END;
CREATE TRIGGER draft_saved_changes_article AFTER UPDATE OF saved_at ON draft BEGIN
	UPDATE article SET changed_at = NEW.saved_at WHERE id = NEW.article_id AND changed_at < NEW.saved_at;
END;
CREATE TRIGGER revision_changes_article AFTER INSERT ON revision BEGIN
	UPDATE article SET changed_at = NEW.at WHERE id = NEW.article_id AND changed_at < NEW.at;
END;
-- Working copies that are ahead of what is printed, and whose they are.
CREATE INDEX draft_ahead ON draft(article_id) WHERE published_rev IS NOT NULL AND rev <> published_rev;
CREATE INDEX draft_by_saver ON draft(saved_by, saved_at DESC);
CREATE INDEX video_by_state ON video(state);
CREATE INDEX article_embargo ON article(embargo_until) WHERE embargo_until IS NOT NULL;
-- When a video is asked about next, and since when its checks have failed while readers still see it play.
ALTER TABLE video ADD COLUMN next_check_at INTEGER;
ALTER TABLE video ADD COLUMN failing_since INTEGER;
UPDATE video SET next_check_at = created_at WHERE state NOT IN ('malformed', 'unsupported', 'withdrawn');
CREATE INDEX video_due ON video(next_check_at) WHERE next_check_at IS NOT NULL;
CREATE INDEX video_by_poster ON video(poster_id) WHERE poster_id IS NOT NULL;

-- A picture known only by its address: when it is fetched next, and how often that has failed.
ALTER TABLE image ADD COLUMN fetch_at INTEGER;
ALTER TABLE image ADD COLUMN fetch_failures INTEGER NOT NULL DEFAULT 0;
UPDATE image SET fetch_at = created_at WHERE hash IS NULL;
CREATE INDEX image_due ON image(fetch_at) WHERE fetch_at IS NOT NULL;
CREATE INDEX image_absent ON image(id) WHERE hash IS NULL;

-- A picture that only adorns needs no description.
ALTER TABLE image_info ADD COLUMN decorative INTEGER NOT NULL DEFAULT 0 CHECK (decorative IN (0, 1));

-- The pictures inside the texts of articles.
CREATE TABLE body_image (
	image_id INTEGER NOT NULL REFERENCES image(id),
	article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	PRIMARY KEY (image_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX body_image_by_article ON body_image(article_id);
INSERT OR IGNORE INTO body_image (image_id, article_id)
	SELECT json_tree.value, body.article_id FROM body, json_tree(body.document)
	WHERE json_tree.key = 'imageId' AND json_tree.value IN (SELECT id FROM image);
-- Whether a section has articles in a language is known without reading them.
DROP INDEX article_section;
CREATE INDEX article_section ON article(section_id, locale);
