-- Mail on its way out. What it says and whom it goes to stand here only until it is sent or is no longer of use; the keyed
-- hash of the recipient stays for thirty days, for the limit of mail to one address and for erasing captured copies.
CREATE TABLE mails (
  id TEXT PRIMARY KEY,
  recipient_hash TEXT NOT NULL,
  kind TEXT NOT NULL,
  queued_at_ms INTEGER NOT NULL,
  useless_after_ms INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at_ms INTEGER,
  sent_at_ms INTEGER,
  recipient TEXT,
  subject TEXT,
  content TEXT
) STRICT;
CREATE INDEX mails_to_send ON mails (next_attempt_at_ms) WHERE next_attempt_at_ms IS NOT NULL;
CREATE INDEX mails_by_recipient ON mails (recipient_hash, queued_at_ms);
