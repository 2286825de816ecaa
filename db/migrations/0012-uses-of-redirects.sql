-- How often a redirect or a pattern led somebody on, and when last: by this the desk sees which are still needed.
ALTER TABLE redirect ADD COLUMN readers INTEGER NOT NULL DEFAULT 0 CHECK (readers >= 0);
ALTER TABLE redirect ADD COLUMN machines INTEGER NOT NULL DEFAULT 0 CHECK (machines >= 0);
ALTER TABLE redirect ADD COLUMN used_at INTEGER;
ALTER TABLE redirect_pattern ADD COLUMN readers INTEGER NOT NULL DEFAULT 0 CHECK (readers >= 0);
ALTER TABLE redirect_pattern ADD COLUMN machines INTEGER NOT NULL DEFAULT 0 CHECK (machines >= 0);
ALTER TABLE redirect_pattern ADD COLUMN used_at INTEGER;
