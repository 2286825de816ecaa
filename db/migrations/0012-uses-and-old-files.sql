-- How often a redirect or a pattern led somebody on, and when last: by this the desk sees which are still needed.
ALTER TABLE redirect ADD COLUMN readers INTEGER NOT NULL DEFAULT 0 CHECK (readers >= 0);
ALTER TABLE redirect ADD COLUMN machines INTEGER NOT NULL DEFAULT 0 CHECK (machines >= 0);
ALTER TABLE redirect ADD COLUMN used_at INTEGER;
ALTER TABLE redirect_pattern ADD COLUMN readers INTEGER NOT NULL DEFAULT 0 CHECK (readers >= 0);
ALTER TABLE redirect_pattern ADD COLUMN machines INTEGER NOT NULL DEFAULT 0 CHECK (machines >= 0);
ALTER TABLE redirect_pattern ADD COLUMN used_at INTEGER;

-- Files of an old site that came with its stories: the path at which each was read, and what it is here.
CREATE TABLE old_file (
	path TEXT PRIMARY KEY CHECK (path GLOB '/*'),
	image_id INTEGER REFERENCES image(id) ON DELETE CASCADE,
	file_id INTEGER REFERENCES file(id) ON DELETE CASCADE,
	CHECK ((image_id IS NULL) <> (file_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX old_file_of_image ON old_file(image_id) WHERE image_id IS NOT NULL;
CREATE INDEX old_file_of_file ON old_file(file_id) WHERE file_id IS NOT NULL;
