-- Why: a clock that was set back is said once, with the first ticket after it; a device that was a day ahead for a moment had all its tickets
--      of the next day flagged.
-- Safe on live data: yes, a comment.
-- Undo: COMMENT as in 0070.

COMMENT ON COLUMN systeme.caisse_registre."dernierEmisAt" IS 'Heure de l''appareil au dernier ticket de sa suite.';
