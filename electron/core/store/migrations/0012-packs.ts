/**
 * The events of an interaction that ended a while ago lie in one row (log/pack.ts): a quarter of the room. What
 * comes again and again is a number in it: kinds of events with their steps, and bodies that say nothing of a client.
 * `logged` reads all events, wherever they lie. From here on links cover no id of a call.
 */
const schema = `
ALTER TABLE event ADD COLUMN call TEXT NOT NULL DEFAULT '';

CREATE TABLE event_kind (
  no INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  from_step TEXT,
  to_step TEXT
) STRICT;

CREATE INDEX event_kind_steps ON event_kind(type, from_step, to_step);

CREATE TABLE event_body (
  no INTEGER PRIMARY KEY,
  body TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE event_pack (
  interaction INTEGER PRIMARY KEY REFERENCES interaction(no),
  first INTEGER NOT NULL,
  position INTEGER NOT NULL,
  at INTEGER NOT NULL,
  path TEXT NOT NULL,
  links BLOB NOT NULL,
  skips TEXT,
  ids TEXT,
  -- null once they have been erased
  bodies TEXT
) STRICT;

CREATE VIEW logged AS
SELECT interaction, seq, event_id, at, type, body, from_step, to_step, position, link FROM event
UNION ALL
SELECT p.interaction, p.first + step.key, coalesce(p.ids ->> step.key, ''), p.at + step.value / 10000, k.type,
  CASE
    WHEN p.bodies IS NULL THEN '{}'
    WHEN typeof(p.bodies ->> step.key) = 'integer'
      THEN (SELECT b.body FROM event_body b WHERE b.no = p.bodies ->> step.key)
    WHEN substr(p.bodies ->> step.key, 1, 1) = '['
      THEN (SELECT iif(json_type(p.bodies -> step.key, '$[1]') = 'object',
          json_patch(b.body, p.bodies -> step.key -> 1),
          json_set(b.body, '$.value', json(p.bodies -> step.key -> 1)))
        FROM event_body b WHERE b.no = p.bodies -> step.key ->> 0)
    ELSE p.bodies ->> step.key
  END,
  k.from_step, k.to_step, p.position + step.key + coalesce(p.skips ->> step.key, 0),
  substr(p.links, 16 * step.key + 1, 16)
FROM event_pack p CROSS JOIN json_each(p.path) step CROSS JOIN event_kind k
WHERE k.no = step.value % 10000;
`;

const triggers = `
DROP TRIGGER event_is_never_changed;
DROP TRIGGER event_is_never_deleted;

-- The one change that is let through takes the body away where its commitment has been kept.
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
WHEN NOT (
  NEW.body = '{}'
  AND EXISTS (SELECT 1 FROM erased WHERE erased.interaction = OLD.interaction)
  AND (NEW.interaction, NEW.seq, NEW.event_id, NEW.call, NEW.at, NEW.type, NEW.position, NEW.link)
    = (OLD.interaction, OLD.seq, OLD.event_id, OLD.call, OLD.at, OLD.type, OLD.position, OLD.link)
  AND NEW.from_step IS OLD.from_step AND NEW.to_step IS OLD.to_step
)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- A row goes only where it has been packed.
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM event_pack p WHERE p.interaction = OLD.interaction
  AND OLD.seq >= p.first AND OLD.seq < p.first + length(p.links) / 16)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER pack_is_never_changed BEFORE UPDATE ON event_pack
WHEN NOT (
  NEW.bodies IS NULL
  AND EXISTS (SELECT 1 FROM erased WHERE erased.interaction = OLD.interaction)
  AND (NEW.interaction, NEW.first, NEW.position, NEW.at, NEW.path, NEW.links)
    = (OLD.interaction, OLD.first, OLD.position, OLD.at, OLD.path, OLD.links)
  AND NEW.skips IS OLD.skips AND NEW.ids IS OLD.ids
)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER pack_is_never_deleted BEFORE DELETE ON event_pack
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER kind_is_never_changed BEFORE UPDATE ON event_kind
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER kind_is_never_deleted BEFORE DELETE ON event_kind
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER body_is_never_changed BEFORE UPDATE ON event_body
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER body_is_never_deleted BEFORE DELETE ON event_body
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
`;

/** What is old enough is packed from then on, while work goes on (log/packer.ts). */
export const packs = schema + triggers;
