-- What happened at the door, for 400 days. Persons stand here by a pseudonym of their own, so that erasing somebody
-- leaves the log whole and nobody behind it. Triggers are on one line each: a split at line-ending semicolons keeps them whole.
CREATE TABLE audit_people (
  user_id TEXT PRIMARY KEY,
  pseudonym TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE audit_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  request_id TEXT NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id TEXT,
  action TEXT NOT NULL,
  target_kind TEXT,
  target_id TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('intended', 'ok', 'refused', 'failed')),
  details TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX audit_log_by_time ON audit_log (at_ms);
CREATE INDEX audit_log_by_actor ON audit_log (actor_id, id);
CREATE INDEX audit_log_by_target ON audit_log (target_id, id);
CREATE TRIGGER audit_log_is_never_changed BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
-- A row that replaces another would delete it without asking the trigger below.
CREATE TRIGGER audit_log_is_never_replaced BEFORE INSERT ON audit_log WHEN EXISTS (SELECT 1 FROM audit_log WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
CREATE TRIGGER audit_log_is_kept_400_days BEFORE DELETE ON audit_log WHEN OLD.at_ms > (unixepoch() - 400 * 86400) * 1000 BEGIN SELECT RAISE(ABORT, 'audit_log is kept for 400 days'); END;

CREATE TABLE consents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('terms', 'own_voice', 'analytics', 'charts_in_practice')),
  version TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  withdrawn_at_ms INTEGER
) STRICT;
CREATE INDEX consents_of_person ON consents (user_id, id);
CREATE UNIQUE INDEX consents_in_force ON consents (user_id, kind) WHERE withdrawn_at_ms IS NULL;

CREATE TABLE export_jobs (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'ready', 'failed')),
  requested_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  -- Null before the archive is written and after it is removed.
  bytes INTEGER,
  -- Whether the runtime still keeps the workflow that worked on it.
  instance_kept INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX export_jobs_of_person ON export_jobs (user_id, requested_at_ms);

-- A request to be forgotten; once carried out, `user_id` and `email` are null and the row is the receipt.
CREATE TABLE erasures (
  id TEXT PRIMARY KEY,
  user_id TEXT UNIQUE,
  email TEXT,
  request_id TEXT NOT NULL,
  requested_at_ms INTEGER NOT NULL,
  erase_after_ms INTEGER NOT NULL,
  begun_at_ms INTEGER,
  finished_at_ms INTEGER,
  removed TEXT NOT NULL DEFAULT '{}',
  instance_kept INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX erasures_due ON erasures (erase_after_ms) WHERE finished_at_ms IS NULL;

-- Signatures of operators' commands that were obeyed: each counts once.
CREATE TABLE operator_commands (
  nonce TEXT PRIMARY KEY,
  at_ms INTEGER NOT NULL
) STRICT;
