-- What readers see of each day in Vietnam: how many articles, the latest minute at which one of them became public, and when something
-- that the sitemaps tell of them was last written. The index of all sitemaps is read from this, without a look at the articles.
CREATE TABLE archive_day (
	locale TEXT NOT NULL,
	day TEXT NOT NULL,
	articles INTEGER NOT NULL,
	newest_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	PRIMARY KEY (locale, day)
) STRICT, WITHOUT ROWID;
INSERT INTO archive_day
	SELECT locale, strftime('%Y-%m-%d', at / 1000 + 25200, 'unixepoch'), sum(is_public), max(at),
		max(min(updated_at, CAST(unixepoch('subsec') * 1000 AS INTEGER))) FROM (
		SELECT locale, public_at AS at, updated_at, 1 AS is_public FROM article WHERE public_at IS NOT NULL
		UNION ALL SELECT locale, published_at, updated_at, 0 FROM article
			WHERE status IN ('draft', 'in_review', 'returned', 'approved', 'withdrawn') AND published_at IS NOT NULL
	) GROUP BY 1, 2;

-- The other languages of a story name this one: their days change with it.
CREATE TRIGGER archive_day_gains AFTER INSERT ON article WHEN NEW.public_at IS NOT NULL BEGIN
	INSERT INTO archive_day
		SELECT NEW.locale, strftime('%Y-%m-%d', NEW.public_at / 1000 + 25200, 'unixepoch'), 1, NEW.public_at, CAST(unixepoch('subsec') * 1000 AS INTEGER)
		WHERE NEW.public_at IS NOT NULL
		ON CONFLICT DO UPDATE SET articles = articles + 1, newest_at = max(newest_at, excluded.newest_at), changed_at = excluded.changed_at;
	UPDATE archive_day SET changed_at = CAST(unixepoch('subsec') * 1000 AS INTEGER) WHERE (locale, day) IN (
		SELECT locale, strftime('%Y-%m-%d', public_at / 1000 + 25200, 'unixepoch') FROM article
		WHERE story_id = NEW.story_id AND id <> NEW.id AND public_at IS NOT NULL);
END;
CREATE TRIGGER archive_day_follows AFTER UPDATE OF section_id, slug, title, lead, status, published_at, updated_at, image_id, video_id, video_caption
	ON article WHEN OLD.public_at IS NOT NULL OR NEW.public_at IS NOT NULL BEGIN
	UPDATE archive_day SET articles = articles - 1, changed_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
		WHERE locale = OLD.locale AND day = strftime('%Y-%m-%d', OLD.public_at / 1000 + 25200, 'unixepoch');
	INSERT INTO archive_day
		SELECT NEW.locale, strftime('%Y-%m-%d', NEW.public_at / 1000 + 25200, 'unixepoch'), 1, NEW.public_at, CAST(unixepoch('subsec') * 1000 AS INTEGER)
		WHERE NEW.public_at IS NOT NULL
		ON CONFLICT DO UPDATE SET articles = articles + 1, newest_at = max(newest_at, excluded.newest_at), changed_at = excluded.changed_at;
	UPDATE archive_day SET changed_at = CAST(unixepoch('subsec') * 1000 AS INTEGER) WHERE (locale, day) IN (
		SELECT locale, strftime('%Y-%m-%d', public_at / 1000 + 25200, 'unixepoch') FROM article
		WHERE story_id = NEW.story_id AND id <> NEW.id AND public_at IS NOT NULL);
END;
CREATE TRIGGER archive_day_loses AFTER DELETE ON article WHEN OLD.public_at IS NOT NULL BEGIN
	UPDATE archive_day SET articles = articles - 1, changed_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
		WHERE locale = OLD.locale AND day = strftime('%Y-%m-%d', OLD.public_at / 1000 + 25200, 'unixepoch');
	UPDATE archive_day SET changed_at = CAST(unixepoch('subsec') * 1000 AS INTEGER) WHERE (locale, day) IN (
		SELECT locale, strftime('%Y-%m-%d', public_at / 1000 + 25200, 'unixepoch') FROM article
		WHERE story_id = OLD.story_id AND id <> OLD.id AND public_at IS NOT NULL);
END;

CREATE TRIGGER archive_day_knows_films AFTER UPDATE OF state, embed_url, duration_s, poster_id ON video
WHEN (OLD.state, OLD.embed_url, OLD.duration_s, OLD.poster_id) IS NOT (NEW.state, NEW.embed_url, NEW.duration_s, NEW.poster_id)
AND 'ok' IN (OLD.state, NEW.state) BEGIN
	UPDATE archive_day SET changed_at = CAST(unixepoch('subsec') * 1000 AS INTEGER) WHERE (locale, day) IN (
		SELECT locale, strftime('%Y-%m-%d', public_at / 1000 + 25200, 'unixepoch') FROM article WHERE video_id = NEW.id AND public_at IS NOT NULL
		UNION SELECT locale, strftime('%Y-%m-%d', public_at / 1000 + 25200, 'unixepoch') FROM body_video JOIN article ON article.id = article_id
			WHERE body_video.video_id = NEW.id AND public_at IS NOT NULL);
END;
CREATE TRIGGER archive_day_knows_pictures AFTER UPDATE OF hash ON image WHEN OLD.hash IS NOT NEW.hash BEGIN
	UPDATE archive_day SET changed_at = CAST(unixepoch('subsec') * 1000 AS INTEGER) WHERE (locale, day) IN (
		SELECT locale, strftime('%Y-%m-%d', public_at / 1000 + 25200, 'unixepoch') FROM article WHERE image_id = NEW.id AND public_at IS NOT NULL
		UNION SELECT locale, strftime('%Y-%m-%d', public_at / 1000 + 25200, 'unixepoch') FROM body_image JOIN article ON article.id = article_id
			WHERE body_image.image_id = NEW.id AND public_at IS NOT NULL);
END;
-- The slug of a section is in the address of each of its articles.
CREATE TRIGGER archive_day_knows_sections AFTER UPDATE OF slug ON section_name WHEN OLD.slug <> NEW.slug BEGIN
	UPDATE archive_day SET changed_at = CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
