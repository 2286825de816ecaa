-- The order in which partners are told what happened to articles that readers may see or have seen. One row an article, which moves to
-- the end with each change: `seq` grows in the order in which transactions end, so that nobody who reads on from a number misses one.
CREATE TABLE wire (
	seq INTEGER PRIMARY KEY AUTOINCREMENT,
	article_id INTEGER NOT NULL UNIQUE REFERENCES article(id) ON DELETE CASCADE,
	at INTEGER NOT NULL
) STRICT;
INSERT INTO wire (article_id, at)
	SELECT id, coalesce(changed_at, updated_at) FROM article
	WHERE public_at IS NOT NULL OR (status = 'withdrawn' AND published_at IS NOT NULL)
	ORDER BY coalesce(public_at, updated_at), id;
CREATE TRIGGER wire_tells_new AFTER INSERT ON article
WHEN NEW.public_at IS NOT NULL OR (NEW.status = 'withdrawn' AND NEW.published_at IS NOT NULL) BEGIN
	INSERT INTO wire (article_id, at) VALUES (NEW.id, CAST(unixepoch('subsec') * 1000 AS INTEGER));
END;
CREATE TRIGGER wire_tells_change AFTER UPDATE OF section_id, slug, title, lead, status, published_at, updated_at, image_id, image_alt,
	image_caption, image_credit, image_focus, video_id, video_caption, narration_id, labels, source_line, seo_title, seo_description ON article
WHEN NEW.public_at IS NOT NULL OR OLD.public_at IS NOT NULL OR NEW.status = 'withdrawn' BEGIN
	DELETE FROM wire WHERE article_id = NEW.id;
	INSERT INTO wire (article_id, at) VALUES (NEW.id, CAST(unixepoch('subsec') * 1000 AS INTEGER));
END;
-- Those whose minute was set before: they become public without a write.
CREATE INDEX article_scheduled ON article(published_at, id) WHERE status = 'scheduled';

-- Who may read the paper's items by machine. The token itself is shown once and nowhere kept.
CREATE TABLE partner (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL CHECK (name <> ''),
	token_hash TEXT NOT NULL UNIQUE,
	created_at INTEGER NOT NULL,
	created_by TEXT NOT NULL,
	last_used_at INTEGER,
	revoked_at INTEGER
) STRICT;

-- Which static page an imported page became, and from what content.
CREATE TABLE source_page (
	locale TEXT NOT NULL,
	source_id TEXT NOT NULL,
	page_id INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE,
	digest TEXT NOT NULL,
	PRIMARY KEY (locale, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_page_by_page ON source_page(page_id);
