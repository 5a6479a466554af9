-- Another address of mail, wished for and not yet confirmed from both: the one that holds and the one that shall. Of the
-- links only digests are stored. One wish for each person: a newer one takes the place of an older one.
CREATE TABLE email_changes (
  user_id TEXT PRIMARY KEY,
  new_email TEXT NOT NULL,
  old_digest TEXT NOT NULL UNIQUE,
  new_digest TEXT NOT NULL UNIQUE,
  old_confirmed_at_ms INTEGER,
  new_confirmed_at_ms INTEGER,
  requested_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT;
