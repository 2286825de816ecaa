-- Times are UTC milliseconds. `public_at` is the moment from which readers may see an article, or NULL: one column
-- that says "published, or scheduled and due", so that a scheduled article appears at its minute without a write.
-- Text is NFC: `decomposed` marks after a letter they compose with are refused (the text rules live in lib/text).

CREATE TABLE section (
	id INTEGER PRIMARY KEY,
	parent_id INTEGER REFERENCES section(id),
	position INTEGER NOT NULL DEFAULT 0,
	form TEXT NOT NULL DEFAULT 'list' CHECK (form IN ('list', 'feature', 'row', 'opinion', 'pictures', 'hidden'))
) STRICT;
CREATE INDEX section_children ON section(parent_id, position);

CREATE TABLE section_name (
	section_id INTEGER NOT NULL REFERENCES section(id) ON DELETE CASCADE,
	locale TEXT NOT NULL,
	name TEXT NOT NULL CHECK (name <> '' AND name NOT GLOB '*[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][̣̀́̃̉]*' AND name NOT GLOB '*[aeiouyAEIOUY][̛̂̆]*'),
	slug TEXT NOT NULL CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
	description TEXT NOT NULL DEFAULT '',
	PRIMARY KEY (section_id, locale),
	UNIQUE (locale, slug)
) STRICT, WITHOUT ROWID;

CREATE TABLE image (
	id INTEGER PRIMARY KEY,
	hash TEXT UNIQUE,
	source_url TEXT,
	width INTEGER,
	height INTEGER,
	tone INTEGER NOT NULL DEFAULT 0 CHECK (tone BETWEEN 0 AND 63),
	created_at INTEGER NOT NULL,
	CHECK (hash IS NULL OR (width > 0 AND height > 0) IS TRUE),
	CHECK (hash IS NOT NULL OR source_url IS NOT NULL)
) STRICT;
CREATE INDEX image_by_source ON image(source_url) WHERE source_url IS NOT NULL;

CREATE TABLE file (
	id INTEGER PRIMARY KEY,
	hash TEXT NOT NULL UNIQUE,
	extension TEXT NOT NULL CHECK (extension IN ('mp3', 'm4a', 'mp4', 'webm', 'pdf')),
	bytes INTEGER NOT NULL,
	created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE video (
	id INTEGER PRIMARY KEY,
	url TEXT NOT NULL,
	provider TEXT CHECK (provider IN ('youtube', 'vimeo', 'dailymotion', 'file', 'hls')),
	provider_id TEXT,
	embed_url TEXT,
	watch_url TEXT,
	state TEXT NOT NULL CHECK (state IN ('unchecked', 'ok', 'malformed', 'unsupported', 'unavailable', 'embed_disabled',
		'not_yet_public', 'expired', 'insecure', 'withdrawn', 'unknown')),
	reason TEXT,
	poster_id INTEGER REFERENCES image(id),
	duration_s INTEGER,
	not_before INTEGER,
	checked_at INTEGER,
	failures INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL,
	CHECK (state <> 'ok' OR embed_url IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX video_by_url ON video(url);

CREATE TABLE story (
	id INTEGER PRIMARY KEY,
	created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE article (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	story_id INTEGER NOT NULL REFERENCES story(id),
	locale TEXT NOT NULL,
	section_id INTEGER NOT NULL REFERENCES section(id),
	slug TEXT NOT NULL CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
	title TEXT NOT NULL CHECK (title <> '' AND title NOT GLOB '*[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][̣̀́̃̉]*' AND title NOT GLOB '*[aeiouyAEIOUY][̛̂̆]*'),
	lead TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(lead) AND json_type(lead) = 'array'),
	status TEXT NOT NULL CHECK (status IN ('draft', 'in_review', 'returned', 'approved', 'scheduled', 'published', 'withdrawn')),
	published_at INTEGER,
	updated_at INTEGER NOT NULL,
	created_at INTEGER NOT NULL,
	public_at INTEGER GENERATED ALWAYS AS (CASE WHEN status IN ('published', 'scheduled') THEN published_at END) VIRTUAL,
	words INTEGER NOT NULL DEFAULT 0,
	image_id INTEGER REFERENCES image(id),
	image_alt TEXT NOT NULL DEFAULT '',
	image_caption TEXT NOT NULL DEFAULT '',
	image_credit TEXT NOT NULL DEFAULT '',
	video_id INTEGER REFERENCES video(id),
	video_caption TEXT NOT NULL DEFAULT '',
	labels TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(labels) AND json_type(labels) = 'array'),
	source_line TEXT NOT NULL DEFAULT '',
	CHECK (status NOT IN ('published', 'scheduled') OR published_at IS NOT NULL),
	UNIQUE (story_id, locale),
	-- A section that has no name in a language can hold no article in it.
	FOREIGN KEY (section_id, locale) REFERENCES section_name(section_id, locale)
) STRICT;
CREATE INDEX article_latest ON article(locale, public_at DESC, id DESC) WHERE public_at IS NOT NULL;
CREATE INDEX article_by_section ON article(locale, section_id, public_at DESC, id DESC) WHERE public_at IS NOT NULL;
CREATE INDEX article_with_video ON article(locale, public_at DESC, id DESC, video_id) WHERE video_id IS NOT NULL AND public_at IS NOT NULL;
CREATE INDEX article_section ON article(section_id);
CREATE INDEX article_image ON article(image_id) WHERE image_id IS NOT NULL;
CREATE INDEX article_video ON article(video_id) WHERE video_id IS NOT NULL;

CREATE TABLE body (
	article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
	document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;

CREATE TABLE person (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> '' AND name NOT GLOB '*[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][̣̀́̃̉]*' AND name NOT GLOB '*[aeiouyAEIOUY][̛̂̆]*'),
	slug TEXT NOT NULL UNIQUE CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*')
) STRICT;

CREATE TABLE person_bio (
	person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
	locale TEXT NOT NULL,
	bio TEXT NOT NULL,
	PRIMARY KEY (person_id, locale)
) STRICT, WITHOUT ROWID;

-- `locale` and `public_at` repeat the article's, kept by the triggers below, so that an author's and a topic's list
-- is one walk along an index.
CREATE TABLE byline (
	article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	person_id INTEGER NOT NULL REFERENCES person(id),
	roles TEXT NOT NULL CHECK (json_valid(roles) AND json_type(roles) = 'array'),
	position INTEGER NOT NULL,
	locale TEXT,
	public_at INTEGER,
	PRIMARY KEY (article_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX byline_by_person ON byline(person_id, locale, public_at DESC, article_id DESC);

CREATE TABLE topic (
	id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE topic_name (
	topic_id INTEGER NOT NULL REFERENCES topic(id) ON DELETE CASCADE,
	locale TEXT NOT NULL,
	name TEXT NOT NULL CHECK (name <> '' AND name NOT GLOB '*[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][̣̀́̃̉]*' AND name NOT GLOB '*[aeiouyAEIOUY][̛̂̆]*'),
	slug TEXT NOT NULL CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
	PRIMARY KEY (topic_id, locale),
	UNIQUE (locale, slug)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_topic (
	article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	topic_id INTEGER NOT NULL REFERENCES topic(id) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	locale TEXT,
	public_at INTEGER,
	PRIMARY KEY (article_id, topic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_topic_by_topic ON article_topic(topic_id, locale, public_at DESC, article_id DESC);

CREATE TRIGGER byline_follows_article AFTER INSERT ON byline BEGIN
	UPDATE byline SET (locale, public_at) = (SELECT locale, public_at FROM article WHERE id = NEW.article_id)
	WHERE article_id = NEW.article_id AND person_id = NEW.person_id;
END;
CREATE TRIGGER article_topic_follows_article AFTER INSERT ON article_topic BEGIN
	UPDATE article_topic SET (locale, public_at) = (SELECT locale, public_at FROM article WHERE id = NEW.article_id)
	WHERE article_id = NEW.article_id AND topic_id = NEW.topic_id;
END;
CREATE TRIGGER lists_follow_article AFTER UPDATE OF status, published_at ON article BEGIN
	UPDATE byline SET public_at = NEW.public_at WHERE article_id = NEW.id;
	UPDATE article_topic SET public_at = NEW.public_at WHERE article_id = NEW.id;
END;

CREATE TABLE correction (
	id INTEGER PRIMARY KEY,
	article_id INTEGER NOT NULL REFERENCES article(id),
	locale TEXT NOT NULL,
	text TEXT NOT NULL CHECK (text <> ''),
	at INTEGER NOT NULL
) STRICT;
CREATE INDEX correction_by_article ON correction(article_id, at);
CREATE INDEX correction_latest ON correction(locale, at DESC, id DESC);

CREATE TABLE withdrawal (
	article_id INTEGER PRIMARY KEY REFERENCES article(id),
	reason TEXT NOT NULL,
	actor TEXT NOT NULL,
	at INTEGER NOT NULL
) STRICT;

CREATE TABLE home_slot (
	locale TEXT NOT NULL,
	position INTEGER NOT NULL,
	article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	PRIMARY KEY (locale, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX home_slot_article ON home_slot(article_id);

CREATE TABLE page (
	id INTEGER PRIMARY KEY,
	key TEXT NOT NULL UNIQUE,
	position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE page_text (
	page_id INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE,
	locale TEXT NOT NULL,
	slug TEXT NOT NULL CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
	title TEXT NOT NULL CHECK (title <> ''),
	document TEXT NOT NULL CHECK (json_valid(document)),
	PRIMARY KEY (page_id, locale),
	UNIQUE (locale, slug)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
	key TEXT NOT NULL,
	locale TEXT NOT NULL DEFAULT '',
	value TEXT NOT NULL,
	PRIMARY KEY (key, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE redirect (
	path TEXT PRIMARY KEY CHECK (path GLOB '/*'),
	target TEXT NOT NULL CHECK (target GLOB '/*' AND target NOT GLOB '//*'),
	created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	at INTEGER NOT NULL,
	keys TEXT NOT NULL CHECK (json_valid(keys) AND json_type(keys) = 'array')
) STRICT;

CREATE TABLE read_count (
	article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	day INTEGER NOT NULL,
	locale TEXT NOT NULL,
	reads INTEGER NOT NULL CHECK (reads >= 0),
	PRIMARY KEY (article_id, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX read_count_ranked ON read_count(locale, day, reads DESC);

CREATE TABLE source_item (
	locale TEXT NOT NULL,
	source_id TEXT NOT NULL,
	article_id INTEGER NOT NULL UNIQUE REFERENCES article(id) ON DELETE CASCADE,
	digest TEXT NOT NULL,
	PRIMARY KEY (locale, source_id)
) STRICT, WITHOUT ROWID;

-- Two forms of the text: as written (NFC, lower case, one tone style) and folded to plain letters. The words are
-- folded in lib/search; the tokenizer only cuts them. `facets` holds words for language and section, so that a
-- filter is one more word of the query. Contentless: the text itself stands in article and body.
CREATE VIRTUAL TABLE search USING fts5(
	title, lead, body, title_folded, lead_folded, body_folded, facets,
	content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TRIGGER search_forgets_article AFTER DELETE ON article BEGIN
	DELETE FROM search WHERE rowid = OLD.id;
END;
