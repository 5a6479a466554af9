-- Credits by double entry, in whole half-credits. The rules stand here, so that no code has to look before it writes:
-- a batch that breaks one leaves nothing behind.

-- Whoever ever had an account. An erased person stays as a name that leads to nobody.
CREATE TABLE holders (key INTEGER PRIMARY KEY, user_id TEXT NOT NULL UNIQUE) STRICT;

-- Every grant is an account of its own, so that it is known which credits were spent. `world` is where credits come from,
-- `spent` where they end. `posted` and `held` follow from the entries and are kept by triggers alone.
CREATE TABLE accounts (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  unit TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('world', 'spent', 'promo', 'paid')),
  holder INTEGER REFERENCES holders (key) CHECK ((holder IS NULL) = (kind IN ('world', 'spent'))),
  opened_at INTEGER NOT NULL,
  posted INTEGER NOT NULL DEFAULT 0,
  held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
  UNIQUE (key, unit),
  CONSTRAINT account_is_covered CHECK (kind = 'world' OR posted - held >= 0)
) STRICT;

CREATE INDEX accounts_of_holder ON accounts (holder);

INSERT INTO accounts (id, unit, kind, opened_at) VALUES ('world', 'half-credit', 'world', 0), ('spent', 'half-credit', 'spent', 0);

-- One row for everything that happened, in the order of `key`. Instants in milliseconds since 1970. `entry_sum` is set last
-- and seals the row; `posted_after` and `held_after` are then what its holder had.
CREATE TABLE transfers (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('move', 'hold', 'post', 'void', 'expire', 'reverse')),
  unit TEXT NOT NULL,
  holder INTEGER NOT NULL REFERENCES holders (key),
  amount INTEGER NOT NULL CONSTRAINT amount_is_positive CHECK (amount > 0),
  reason TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER CHECK ((expires_at IS NOT NULL) = (kind = 'hold')),
  ended_as TEXT CHECK (ended_as IS NULL OR (kind = 'hold' AND ended_as IN ('post', 'void', 'expire'))),
  resolves INTEGER UNIQUE REFERENCES transfers (key) CHECK ((resolves IS NOT NULL) = (kind IN ('post', 'void', 'expire'))),
  reverses INTEGER REFERENCES transfers (key) CHECK ((reverses IS NOT NULL) = (kind = 'reverse')),
  reversed INTEGER NOT NULL DEFAULT 0,
  entry_sum INTEGER CONSTRAINT entries_add_up CHECK (entry_sum = CASE kind WHEN 'hold' THEN -amount ELSE 0 END),
  posted_after INTEGER,
  held_after INTEGER,
  UNIQUE (key, unit),
  CONSTRAINT reversed_at_most_once CHECK (reversed BETWEEN 0 AND amount)
) STRICT;

CREATE INDEX transfers_of_holder ON transfers (holder);

CREATE INDEX open_holds ON transfers (holder, expires_at) WHERE kind = 'hold' AND ended_as IS NULL;

CREATE INDEX reversals ON transfers (reverses) WHERE reverses IS NOT NULL;

-- The unit is part of both references: a transfer touches accounts of its own unit alone.
CREATE TABLE entries (
  transfer INTEGER NOT NULL,
  account INTEGER NOT NULL,
  unit TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  PRIMARY KEY (transfer, account),
  FOREIGN KEY (transfer, unit) REFERENCES transfers (key, unit),
  FOREIGN KEY (account, unit) REFERENCES accounts (key, unit)
) STRICT, WITHOUT ROWID;

-- The entries of a hold are only reserved; all others move credits.
CREATE TRIGGER entries_move_balances AFTER INSERT ON entries
BEGIN
  UPDATE accounts SET
    posted = posted + IIF((SELECT kind FROM transfers WHERE key = NEW.transfer) = 'hold', 0, NEW.amount),
    held = held - IIF((SELECT kind FROM transfers WHERE key = NEW.transfer) = 'hold', NEW.amount, 0)
  WHERE key = NEW.account;
END;

CREATE TRIGGER seals_keep_balances AFTER UPDATE OF entry_sum ON transfers
BEGIN
  UPDATE transfers SET
    posted_after = (SELECT COALESCE(SUM(posted), 0) FROM accounts WHERE holder = NEW.holder AND unit = NEW.unit),
    held_after = (SELECT COALESCE(SUM(held), 0) FROM accounts WHERE holder = NEW.holder AND unit = NEW.unit)
  WHERE key = NEW.key;
END;

-- What earlier holds of the same person held comes back first, where their time is over.
CREATE TRIGGER holds_come_after_expiry BEFORE INSERT ON transfers WHEN NEW.kind = 'hold'
BEGIN
  INSERT INTO transfers (id, kind, unit, holder, amount, reason, request_hash, created_at, resolves)
  SELECT id || '/expire', 'expire', unit, holder, amount, reason, '', NEW.created_at, key FROM transfers
  WHERE kind = 'hold' AND ended_as IS NULL AND holder = NEW.holder AND expires_at <= NEW.created_at ORDER BY key;
END;

-- A hold draws on the grants of its holder, promotional before paid and older before newer: each gives what the ones before
-- it leave open. Where all of them have too little, the entries do not add up and the seal refuses everything.
CREATE TRIGGER holds_draw_on_grants AFTER INSERT ON transfers WHEN NEW.kind = 'hold'
BEGIN
  INSERT INTO entries (transfer, account, unit, amount)
  SELECT NEW.key, key, unit, -MIN(free, NEW.amount - before) FROM (
    SELECT key, unit, posted - held AS free,
      SUM(posted - held) OVER (ORDER BY kind = 'paid', opened_at, id) - (posted - held) AS before
    FROM accounts WHERE holder = NEW.holder AND unit = NEW.unit AND posted > held
  ) WHERE before < NEW.amount;
  UPDATE transfers SET entry_sum = (SELECT COALESCE(SUM(amount), 0) FROM entries WHERE transfer = NEW.key)
  WHERE key = NEW.key;
END;

CREATE TRIGGER endings_fit_their_hold BEFORE INSERT ON transfers WHEN NEW.resolves IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'An ending must fit its hold.') WHERE NOT EXISTS (
    SELECT 1 FROM transfers AS hold
    WHERE hold.key = NEW.resolves AND hold.kind = 'hold' AND hold.holder = NEW.holder AND hold.unit = NEW.unit
      AND hold.amount = NEW.amount AND (NEW.kind = 'expire') = (NEW.created_at >= hold.expires_at)
  );
END;

-- A hold that ends lets go what it held. Posted, it takes from the same accounts what it held of each.
CREATE TRIGGER endings_settle_their_hold AFTER INSERT ON transfers WHEN NEW.resolves IS NOT NULL
BEGIN
  UPDATE transfers SET ended_as = NEW.kind WHERE key = NEW.resolves;
  UPDATE accounts SET held = held + (SELECT amount FROM entries WHERE transfer = NEW.resolves AND account = accounts.key)
  WHERE key IN (SELECT account FROM entries WHERE transfer = NEW.resolves);
  INSERT INTO entries (transfer, account, unit, amount)
  SELECT NEW.key, account, unit, amount FROM entries WHERE transfer = NEW.resolves AND NEW.kind = 'post'
  UNION ALL
  SELECT NEW.key, key, unit, NEW.amount FROM accounts WHERE id = 'spent' AND NEW.kind = 'post';
  UPDATE transfers SET entry_sum = (SELECT COALESCE(SUM(amount), 0) FROM entries WHERE transfer = NEW.key)
  WHERE key = NEW.key;
END;

CREATE TRIGGER reversals_count AFTER INSERT ON transfers WHEN NEW.reverses IS NOT NULL
BEGIN
  UPDATE transfers SET reversed = reversed + NEW.amount WHERE key = NEW.reverses;
END;

CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
BEGIN
  SELECT RAISE(ABORT, 'Entries are never changed.');
END;

CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
BEGIN
  SELECT RAISE(ABORT, 'Entries are never deleted.');
END;

CREATE TRIGGER sealed_transfers_take_no_entry BEFORE INSERT ON entries
WHEN (SELECT entry_sum FROM transfers WHERE key = NEW.transfer) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'A sealed transfer takes no more entries.');
END;

CREATE TRIGGER transfers_never_go BEFORE DELETE ON transfers
BEGIN
  SELECT RAISE(ABORT, 'Transfers are never deleted.');
END;

CREATE TRIGGER transfers_never_change
BEFORE UPDATE OF key, kind, unit, holder, amount, created_at, expires_at, resolves, reverses ON transfers
BEGIN
  SELECT RAISE(ABORT, 'Transfers are never changed.');
END;

CREATE TRIGGER holds_end_once BEFORE UPDATE OF ended_as ON transfers WHEN OLD.ended_as IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'A hold ends once.');
END;

CREATE TRIGGER seals_stay BEFORE UPDATE OF entry_sum ON transfers WHEN OLD.entry_sum IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'A sealed transfer stays as it is.');
END;

-- What names a person may be forgotten, never replaced.
CREATE TRIGGER transfers_are_only_forgotten
BEFORE UPDATE OF id, reason, request_hash ON transfers WHEN NEW.id NOT LIKE 'erased:%'
BEGIN
  SELECT RAISE(ABORT, 'Transfers are never changed.');
END;
