-- An article read aloud by the newsroom.
ALTER TABLE article ADD COLUMN narration_id INTEGER REFERENCES file(id);
CREATE INDEX article_narration ON article(narration_id) WHERE narration_id IS NOT NULL;
