-- Which conversations there are and whose they are, so that a person's can be exported and erased. Their words lie in the
-- conversations themselves. Instants are milliseconds since the epoch.
CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  content_type TEXT NOT NULL CHECK (content_type IN ('affirmation', 'guided_meditation', 'ritual')),
  created_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX conversations_of_person ON conversations (user_id, created_at_ms);

-- Tickets for sockets, by the SHA-256 of what was handed out: one use, 30 seconds.
CREATE TABLE tickets (
  hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX tickets_by_end ON tickets (expires_at_ms);

-- That words of danger were met: when, in which language, how grave. Not whose and not what. Kept for 90 days.
CREATE TABLE support_events (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  locale TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('concern', 'acute'))
) STRICT;

CREATE INDEX support_events_by_time ON support_events (at_ms);
