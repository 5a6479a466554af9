-- One row for every try of a model, also of those that failed, and for use that happened elsewhere. Money is integer micro-USD.
-- holder: whose use it was, a person's id or `guest:` with a hash; NULL where it was nobody's, or of somebody who was forgotten.
-- cost: NULL where the price is not known, 0 where nothing was delivered. priced_by: a snapshot's id, `settings` or `provider`.
CREATE TABLE attempts (
  id INTEGER PRIMARY KEY,
  holder TEXT,
  kind TEXT NOT NULL,
  key_id TEXT,
  day TEXT NOT NULL,
  task TEXT NOT NULL,
  feature TEXT NOT NULL,
  provider TEXT NOT NULL,
  model TEXT NOT NULL,
  outcome TEXT NOT NULL,
  class TEXT,
  input_tokens INTEGER NOT NULL,
  cached_input_tokens INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  reasoning_tokens INTEGER NOT NULL,
  units REAL,
  estimated INTEGER NOT NULL,
  cost_micro_usd INTEGER,
  priced_by TEXT,
  once TEXT UNIQUE
) STRICT;

CREATE INDEX attempts_of_holder ON attempts (holder, day);

CREATE INDEX attempts_by_day ON attempts (day);

-- What each holder used in a day (2026-11-21) and a month (2026-11). tokens: of attempts without a known price alone.
CREATE TABLE budget_use (
  holder TEXT NOT NULL,
  period TEXT NOT NULL,
  micro_usd INTEGER NOT NULL,
  tokens INTEGER NOT NULL,
  PRIMARY KEY (holder, period)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER attempts_are_counted AFTER INSERT ON attempts WHEN NEW.holder IS NOT NULL BEGIN INSERT INTO budget_use (holder, period, micro_usd, tokens) VALUES (NEW.holder, NEW.day, COALESCE(NEW.cost_micro_usd, 0), IIF(NEW.cost_micro_usd IS NULL, NEW.input_tokens + NEW.output_tokens, 0)), (NEW.holder, substr(NEW.day, 1, 7), COALESCE(NEW.cost_micro_usd, 0), IIF(NEW.cost_micro_usd IS NULL, NEW.input_tokens + NEW.output_tokens, 0)) ON CONFLICT (holder, period) DO UPDATE SET micro_usd = micro_usd + excluded.micro_usd, tokens = tokens + excluded.tokens; END;

-- Limits that an administrator set; NULL: the usual one.
CREATE TABLE budget_limits (
  holder TEXT PRIMARY KEY,
  day_micro_usd INTEGER,
  month_micro_usd INTEGER
) STRICT, WITHOUT ROWID;

-- What an isolate holds of somebody's budget, to spend without asking again. Void from expires_at on, milliseconds since the epoch.
-- granted_…: what the last request for more was given.
CREATE TABLE budget_leases (
  id TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  day TEXT NOT NULL,
  micro_usd INTEGER NOT NULL,
  tokens INTEGER NOT NULL,
  granted_micro_usd INTEGER NOT NULL,
  granted_tokens INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX leases_of_holder ON budget_leases (holder, expires_at);

-- What the owner of the installation should look at, counted by day.
CREATE TABLE alerts (
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  day TEXT NOT NULL,
  count INTEGER NOT NULL,
  last_at TEXT NOT NULL,
  PRIMARY KEY (kind, target, day)
) STRICT, WITHOUT ROWID;
