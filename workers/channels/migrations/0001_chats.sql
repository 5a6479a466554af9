-- A person or a group that writes to one of our bots. The id is ours and names the object that holds the session.
CREATE TABLE chats (
  id TEXT PRIMARY KEY,
  platform TEXT NOT NULL CHECK (platform IN ('telegram', 'whatsapp')),
  account TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('private', 'group')),
  display_name TEXT,
  user_id TEXT,
  linked_at_ms INTEGER,
  created_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX chats_of_person ON chats (user_id, platform) WHERE user_id IS NOT NULL;

-- Every name by which the platform knows a chat: a chat's number, a phone, an id of a business's customers.
CREATE TABLE aliases (
  platform TEXT NOT NULL,
  account TEXT NOT NULL,
  alias TEXT NOT NULL,
  chat_id TEXT NOT NULL,
  PRIMARY KEY (platform, account, alias)
) STRICT, WITHOUT ROWID;

CREATE INDEX aliases_of_chat ON aliases (chat_id);

-- One-time codes by which a chat joins an account; only their hashes.
CREATE TABLE link_codes (
  hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  platform TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX link_codes_by_end ON link_codes (expires_at_ms);

-- Events and replies that were given up: which, where and why, for whoever runs the platform. Kept for 30 days.
CREATE TABLE dead_letters (
  id INTEGER PRIMARY KEY,
  chat_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('event', 'reply')),
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  UNIQUE (chat_id, kind, subject)
) STRICT;

CREATE INDEX dead_letters_by_time ON dead_letters (at_ms);
