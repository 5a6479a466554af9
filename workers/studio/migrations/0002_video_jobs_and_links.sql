-- Videos that were asked for. Instants are milliseconds since the epoch. `owner` is `user:{id}` or `guest:{subject}`; `due_at`: when somebody has to look at it next.
CREATE TABLE video_jobs (
  job_id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  idempotency_key TEXT,
  request_sha256 TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('queued', 'ai_generating', 'code_validating', 'rendering', 'uploading', 'ready', 'delivered', 'failed', 'expired', 'cancelled')),
  title TEXT NOT NULL,
  problem TEXT,
  order_json TEXT NOT NULL,
  script TEXT NOT NULL,
  provider TEXT,
  quality TEXT NOT NULL,
  format TEXT NOT NULL,
  progress REAL NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  model_calls INTEGER NOT NULL DEFAULT 0,
  model_ms INTEGER NOT NULL DEFAULT 0,
  cost_micro_usd INTEGER DEFAULT 0,
  missing TEXT NOT NULL DEFAULT '[]',
  error TEXT,
  size_bytes INTEGER,
  duration_seconds REAL,
  render_seconds REAL,
  file_until INTEGER,
  ready_until INTEGER,
  started_at INTEGER,
  made_at INTEGER,
  state_until INTEGER NOT NULL,
  due_at INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX video_jobs_by_key ON video_jobs (owner, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX video_jobs_of_owner ON video_jobs (owner, created_at);
CREATE INDEX video_jobs_due ON video_jobs (due_at) WHERE due_at IS NOT NULL;
-- Every state a job was in. Written by the database itself, so that no change goes untold.
CREATE TABLE job_events (
  event_id INTEGER PRIMARY KEY AUTOINCREMENT,
  job_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  came_from TEXT,
  status TEXT NOT NULL
);
CREATE INDEX job_events_of_job ON job_events (job_id);
CREATE TRIGGER video_job_made AFTER INSERT ON video_jobs BEGIN INSERT INTO job_events (job_id, at, came_from, status) VALUES (NEW.job_id, NEW.created_at, NULL, NEW.status); END;
CREATE TRIGGER video_job_moved AFTER UPDATE OF status ON video_jobs WHEN OLD.status <> NEW.status BEGIN INSERT INTO job_events (job_id, at, came_from, status) VALUES (NEW.job_id, NEW.updated_at, OLD.status, NEW.status); END;
-- One-time addresses and the passes that opening them gave out; of both only the SHA-256.
CREATE TABLE video_links (
  token_sha256 TEXT PRIMARY KEY,
  job_id TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  pass_sha256 TEXT,
  pass_until INTEGER
);
CREATE INDEX video_links_of_job ON video_links (job_id);
-- What remains of a video when it is gone: nothing of whose it was or what it showed.
CREATE TABLE video_audit (
  audit_id INTEGER PRIMARY KEY AUTOINCREMENT,
  job_id TEXT NOT NULL,
  made_at INTEGER,
  opened_at INTEGER,
  deleted_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  bytes INTEGER
);
