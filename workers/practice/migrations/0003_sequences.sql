-- Items in an order of the person's own, to be played one after the other. An item may come more than once.
CREATE TABLE sequences (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (user_id, name)
) STRICT;

CREATE TABLE sequence_items (
  sequence_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  item_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  PRIMARY KEY (sequence_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX sequence_items_by_item ON sequence_items (item_id);
CREATE INDEX sequence_items_of_person ON sequence_items (user_id);
