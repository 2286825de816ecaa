-- The last letters of a partner's token, by which the desk tells one from another; of tokens given before this nobody knows them.
ALTER TABLE partner ADD COLUMN token_end TEXT;
