-- Rows that must outlive a killed process; what happened, in order.
CREATE TABLE rows (id INTEGER PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, detail TEXT NOT NULL);
CREATE TABLE row_count (id INTEGER PRIMARY KEY CHECK (id = 1), n INTEGER NOT NULL);
INSERT INTO row_count (id, n) VALUES (1, 0);
