-- Why: the first print of a ticket is known, so that every other is counted; a register may demand that cards go through its
-- terminal and that refunds are approved; that it sells without network is told once, when it begins and when it ends.
-- Safe on live data: yes; every column has a value that changes nothing.
-- Undo: drop the columns; systeme.caisse_ticket_fige of 0070 made anew.
ALTER TABLE systeme.caisse_ticket ADD COLUMN "imprimeAt" timestamptz;
COMMENT ON COLUMN systeme.caisse_ticket."imprimeAt" IS 'Première impression par le serveur ; les suivantes sont des duplicatas. Vide pour un ticket qu''un appareil imprime lui-même.';
GRANT UPDATE ("imprimeAt") ON systeme.caisse_ticket TO "MyProPartner_application";

-- As in 0070; the first print is noted as well, once.
CREATE OR REPLACE FUNCTION systeme.caisse_ticket_fige() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD."sessionId" IS NULL AND NEW."sessionId" IS NOT NULL
        AND to_jsonb(NEW) - 'sessionId' = to_jsonb(OLD) - 'sessionId'
    THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD."imprimeAt" IS NULL AND NEW."imprimeAt" IS NOT NULL
        AND to_jsonb(NEW) - 'imprimeAt' = to_jsonb(OLD) - 'imprimeAt'
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Ce qu''un ticket garde de la caisse ne change pas.'
        USING ERRCODE = 'MP001', CONSTRAINT = 'registre_fige', TABLE = 'caisse_ticket', SCHEMA = 'systeme';
END
$$;

ALTER TABLE systeme.caisse_registre
    ADD COLUMN "carteParTerminal" boolean NOT NULL DEFAULT false,
    ADD COLUMN "retourApprouve" boolean NOT NULL DEFAULT false,
    ADD COLUMN degrade boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN systeme.caisse_registre."carteParTerminal" IS 'Vrai si un paiement par carte doit avoir été accepté par un terminal.';
COMMENT ON COLUMN systeme.caisse_registre."retourApprouve" IS 'Vrai si un remboursement demande l''accord d''un responsable.';
COMMENT ON COLUMN systeme.caisse_registre.degrade IS 'Vrai tant que le dernier ticket reçu a été fait sans réseau.';
