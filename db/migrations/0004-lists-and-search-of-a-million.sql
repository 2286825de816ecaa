-- Lists whose every page costs the same, however many articles there are: what they filter by stands in their index.

-- `public_at` repeats the article's, as it does in `byline` and `article_topic`.
ALTER TABLE correction ADD COLUMN public_at INTEGER;
UPDATE correction SET public_at = (SELECT public_at FROM article WHERE id = article_id);
DROP INDEX correction_latest;
CREATE INDEX correction_latest ON correction(locale, at DESC, id DESC, public_at);
CREATE TRIGGER correction_follows_article AFTER INSERT ON correction BEGIN
	UPDATE correction SET public_at = (SELECT public_at FROM article WHERE id = NEW.article_id) WHERE id = NEW.id;
END;
DROP TRIGGER lists_follow_article;
CREATE TRIGGER lists_follow_article AFTER UPDATE OF status, published_at ON article BEGIN
	UPDATE byline SET public_at = NEW.public_at WHERE article_id = NEW.id;
	UPDATE article_topic SET public_at = NEW.public_at WHERE article_id = NEW.id;
	UPDATE correction SET public_at = NEW.public_at WHERE article_id = NEW.id;
END;

-- Whether the main video is one that readers can play (lib/video/states.ts).
ALTER TABLE article ADD COLUMN plays INTEGER NOT NULL DEFAULT 0 CHECK (plays IN (0, 1));
UPDATE article SET plays = 1 WHERE video_id IN (SELECT id FROM video WHERE state IN ('ok', 'unchecked', 'unknown'));
DROP INDEX article_with_video;
CREATE INDEX article_with_video ON article(locale, public_at DESC, id DESC) WHERE plays = 1 AND public_at IS NOT NULL;
CREATE TRIGGER article_knows_its_video AFTER INSERT ON article WHEN NEW.video_id IS NOT NULL BEGIN
	UPDATE article SET plays = (SELECT state IN ('ok', 'unchecked', 'unknown') FROM video WHERE id = NEW.video_id) WHERE id = NEW.id;
END;
CREATE TRIGGER article_knows_its_new_video AFTER UPDATE OF video_id ON article BEGIN
	UPDATE article SET plays = coalesce((SELECT state IN ('ok', 'unchecked', 'unknown') FROM video WHERE id = NEW.video_id), 0) WHERE id = NEW.id;
END;
CREATE TRIGGER article_follows_its_video AFTER UPDATE OF state ON video BEGIN
	UPDATE article SET plays = NEW.state IN ('ok', 'unchecked', 'unknown') WHERE video_id = NEW.id;
END;

-- Words of titles are terms of their own, beside their place in the text, and neighbours that are both very common are one term more
-- (lib/search/terms.ts): what is looked for in a large archive is then rare. The index is filled again after the migration.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5(
	title, text, title_folded, text_folded, pairs, facets,
	content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
-- The vocabulary of the index, in order: how an unfinished word may go on.
CREATE VIRTUAL TABLE search_word USING fts5vocab(search, instance);
