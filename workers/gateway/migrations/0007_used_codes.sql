-- Codes of the second factor that signed somebody in: each does so once (RFC 6238 §5.2). Digests, for two minutes.
CREATE TABLE used_codes (
  user_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (user_id, digest)
) STRICT, WITHOUT ROWID;
