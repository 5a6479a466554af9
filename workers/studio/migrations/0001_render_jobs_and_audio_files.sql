-- One row for every render that was asked for. `lease_until` (milliseconds since the epoch): until then `lease_owner` is at work.
CREATE TABLE render_jobs (
  job_id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  request_sha256 TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('working', 'done', 'failed', 'cancelled')),
  fraction REAL NOT NULL DEFAULT 0,
  message TEXT,
  lease_owner TEXT,
  lease_until INTEGER NOT NULL DEFAULT 0,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE INDEX render_jobs_of_person ON render_jobs (user_id);
CREATE INDEX render_jobs_by_age ON render_jobs (updated_at);
-- Files of sound. `file_id` stands in links and tells nothing of whose file it is.
CREATE TABLE audio_files (
  file_id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  object_key TEXT NOT NULL,
  metadata TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (user_id, item_id, version)
);
