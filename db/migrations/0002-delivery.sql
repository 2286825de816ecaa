-- Which articles show a video inside their text: when its state changes, their pages change.
CREATE TABLE body_video (
	video_id INTEGER NOT NULL REFERENCES video(id),
	article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	PRIMARY KEY (video_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX body_video_by_article ON body_video(article_id);
INSERT OR IGNORE INTO body_video (video_id, article_id)
	SELECT json_extract(node.value, '$.attrs.videoId'), article_id FROM body, json_tree(document) AS node
	WHERE node.type = 'object' AND json_extract(node.value, '$.type') = 'video';

-- When each of the portal's regular jobs was last begun, by whichever process: it is claimed by moving its time on.
CREATE TABLE job (
	name TEXT PRIMARY KEY,
	begun_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
