-- A person and the people they keep charts for. `birth` is the birth as it was told, as JSON: always read and written whole.
CREATE TABLE profiles (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  relation TEXT NOT NULL,
  name TEXT NOT NULL,
  birth TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX one_self_per_person ON profiles (user_id) WHERE relation = 'self';

CREATE INDEX profiles_of_person ON profiles (user_id, created_at, id);

CREATE TABLE preferences (
  user_id TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

-- `occurrence` names one happening: told again under the same request id it is the same row.
CREATE TABLE timeline_entries (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  occurrence TEXT NOT NULL,
  type TEXT NOT NULL,
  at TEXT NOT NULL,
  engine TEXT,
  title TEXT NOT NULL,
  favorite INTEGER NOT NULL DEFAULT 0,
  content TEXT NOT NULL,
  UNIQUE (user_id, occurrence)
) STRICT;

CREATE INDEX timeline_of_person ON timeline_entries (user_id, at DESC, id DESC);

CREATE INDEX timeline_by_type ON timeline_entries (user_id, type, at DESC, id DESC);

CREATE INDEX timeline_by_age ON timeline_entries (favorite, at);

CREATE INDEX timeline_kept ON timeline_entries (user_id, favorite, at DESC, id DESC);
