-- What a stored sound, film or document is called at the desk, and who brought it in.
CREATE TABLE file_info (
	file_id INTEGER PRIMARY KEY REFERENCES file(id) ON DELETE CASCADE,
	name TEXT NOT NULL DEFAULT '',
	folded TEXT NOT NULL DEFAULT '',
	by_user TEXT REFERENCES user(id)
) STRICT;
CREATE INDEX file_latest ON file(created_at DESC, id DESC);

-- The stored files inside the texts of articles.
CREATE TABLE body_file (
	file_id INTEGER NOT NULL REFERENCES file(id),
	article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	PRIMARY KEY (file_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX body_file_by_article ON body_file(article_id);
INSERT OR IGNORE INTO body_file (file_id, article_id)
	SELECT json_tree.value, body.article_id FROM body, json_tree(body.document)
	WHERE body.document LIKE '%"fileId"%' AND json_tree.key = 'fileId' AND json_tree.value IN (SELECT id FROM file);

-- What the working copies show, whether or not it is printed.
CREATE TABLE draft_media (
	kind TEXT NOT NULL CHECK (kind IN ('image', 'video', 'file')),
	media_id INTEGER NOT NULL,
	article_id INTEGER NOT NULL REFERENCES draft(article_id) ON DELETE CASCADE,
	PRIMARY KEY (kind, media_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_media_by_article ON draft_media(article_id);
INSERT OR IGNORE INTO draft_media (kind, media_id, article_id)
	SELECT CASE json_tree.key WHEN 'imageId' THEN 'image' WHEN 'videoId' THEN 'video' ELSE 'file' END, json_tree.value, draft.article_id
	FROM draft, json_tree(draft.content)
	WHERE json_tree.key IN ('imageId', 'videoId', 'fileId', 'narrationId') AND json_tree.type = 'integer';

-- Drafts that were thrown away: all there was of each, until somebody wants it back or thirty days have passed.
CREATE TABLE discarded (
	article_id INTEGER PRIMARY KEY,
	locale TEXT NOT NULL,
	title TEXT NOT NULL,
	created_by TEXT REFERENCES user(id),
	discarded_by TEXT REFERENCES user(id),
	at INTEGER NOT NULL,
	kept TEXT NOT NULL CHECK (json_valid(kept))
) STRICT;
CREATE INDEX discarded_latest ON discarded(at DESC, article_id DESC);
CREATE INDEX discarded_by_author ON discarded(created_by, at DESC, article_id DESC);
