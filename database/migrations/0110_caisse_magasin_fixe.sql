-- Why: what a session sells moves the stock and counts in the books of one store: its register stays there until it is closed (R-CAI-2).
-- Safe on live data: rows that stand are not looked at before they change.
-- Undo: DROP the trigger and the function.

CREATE FUNCTION systeme.caisse_magasin_fixe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM "RegisterSession" s
               WHERE s."entrepriseId" = NEW."entrepriseId" AND s."registerId" = NEW.id AND s.statut <> 'CLOTUREE')
    THEN
        RAISE EXCEPTION 'Cette caisse est ouverte : clôturez-la avant de la changer de magasin.'
            USING ERRCODE = 'MP002', CONSTRAINT = 'caisse_magasin_fixe', TABLE = 'Register', SCHEMA = 'public', COLUMN = 'storeId';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER caisse_magasin_fixe BEFORE UPDATE OF "storeId" ON "Register" FOR EACH ROW
    WHEN (NEW."storeId" IS DISTINCT FROM OLD."storeId") EXECUTE FUNCTION systeme.caisse_magasin_fixe();
