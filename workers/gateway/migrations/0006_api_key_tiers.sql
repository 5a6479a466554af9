-- How much a key may do in a minute, an hour and a day; null for keys that have no more limits than their person.
ALTER TABLE api_keys ADD COLUMN tier TEXT CHECK (tier IN ('free', 'pro', 'enterprise'));
