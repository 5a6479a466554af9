-- A trigger and a text with a semicolon: a migration is split by statements, not by the character.
CREATE TRIGGER rows_counted AFTER INSERT ON rows BEGIN UPDATE row_count SET n = n + 1 WHERE id = 1; END;
INSERT INTO events (kind, detail) VALUES ('migrated', 'one; two');
