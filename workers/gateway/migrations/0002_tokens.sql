-- Refresh tokens of a session: one row per rotation, of which only the newest one is live. They go with their session,
-- so that ending a session, however that happens, leaves nothing to present.
CREATE TABLE refresh_tokens (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  generation INTEGER NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  issued_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  family_ends_at_ms INTEGER NOT NULL,
  PRIMARY KEY (session_id, generation)
) WITHOUT ROWID;

CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens (expires_at_ms);

-- Keys of programs. `user_id` may be the installation itself, which is no row of `user`.
CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  shown_prefix TEXT NOT NULL,
  scopes TEXT NOT NULL,
  limit_per_minute INTEGER,
  created_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER,
  last_used_at_ms INTEGER
);

CREATE INDEX api_keys_by_person ON api_keys (user_id, created_at_ms);
