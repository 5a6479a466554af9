-- One row for each creation, written before anything is held or made. Its state is what is true, whatever runs or ran:
-- waiting → generating → posting → complete; waiting ⇄ unpaid; waiting, generating → failing → failed, cancelling → cancelled.
CREATE TABLE creations (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  conversation_id TEXT,
  item_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  brief TEXT NOT NULL,
  half_credits INTEGER NOT NULL CHECK (half_credits > 0),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'unpaid', 'generating', 'posting', 'complete', 'failing', 'failed', 'cancelling', 'cancelled')),
  step TEXT NOT NULL DEFAULT 'compose' CHECK (step IN ('compose', 'synthesise', 'save', 'post')),
  fraction REAL NOT NULL DEFAULT 0 CHECK (fraction BETWEEN 0 AND 1),
  reason TEXT,
  composed TEXT,
  rendered TEXT,
  is_gifted INTEGER NOT NULL DEFAULT 0,
  is_told INTEGER NOT NULL DEFAULT 0,
  created_at_ms INTEGER NOT NULL,
  changed_at_ms INTEGER NOT NULL,
  deadline_ms INTEGER NOT NULL,
  UNIQUE (item_id, version)
) STRICT;
CREATE INDEX creations_of_person ON creations (user_id);
CREATE INDEX creations_at_work ON creations (state, changed_at_ms);

-- Which creation a caller's key stands for. Written in one commit with the creation.
CREATE TABLE creation_keys (
  user_id TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  creation_id TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL,
  PRIMARY KEY (user_id, idempotency_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE folders (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (user_id, name)
) STRICT;

-- An item is in the library from the moment it is visible. `last_version` only rises: the audio of a version is written once.
CREATE TABLE items (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  content_type TEXT NOT NULL CHECK (content_type IN ('affirmation', 'guided_meditation', 'ritual')),
  title TEXT NOT NULL,
  tags TEXT NOT NULL DEFAULT '[]',
  folder_id TEXT,
  is_favorite INTEGER NOT NULL DEFAULT 0,
  is_visible INTEGER NOT NULL DEFAULT 0,
  play_count INTEGER NOT NULL DEFAULT 0,
  last_played_at TEXT,
  version INTEGER NOT NULL,
  last_version INTEGER NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX items_of_person ON items (user_id, created_at DESC, id DESC);

CREATE TABLE item_versions (
  item_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  user_id TEXT NOT NULL,
  brief TEXT NOT NULL,
  timeline TEXT NOT NULL,
  statements TEXT NOT NULL,
  shaped_by TEXT NOT NULL,
  transcript TEXT NOT NULL,
  language TEXT NOT NULL,
  duration_minutes INTEGER NOT NULL,
  guidance TEXT NOT NULL,
  pace TEXT NOT NULL,
  bed TEXT NOT NULL,
  volume INTEGER NOT NULL,
  text_provider TEXT NOT NULL,
  audio TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (item_id, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_versions_of_person ON item_versions (user_id);

-- One practice, filed under the local date and zone in which it began. The id is the client's.
CREATE TABLE practice_events (
  user_id TEXT NOT NULL,
  id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  started_at TEXT NOT NULL,
  completed_at TEXT,
  seconds INTEGER NOT NULL DEFAULT 0 CHECK (seconds BETWEEN 0 AND 86400),
  time_zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  PRIMARY KEY (user_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX practice_events_by_item ON practice_events (item_id);
CREATE INDEX practice_events_by_date ON practice_events (user_id, local_date);

-- Links that open without an account. The token itself is known to whoever was given it.
CREATE TABLE shares (
  token_sha256 TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  ends_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX shares_of_item ON shares (item_id);
