-- When the articles of a month last changed is read from the index of the newest, without a row.
DROP INDEX article_latest;
CREATE INDEX article_latest ON article(locale, public_at DESC, id DESC, updated_at) WHERE public_at IS NOT NULL;
