-- What waits for a person. One row: tickets that are kept, flags.
SELECT (SELECT count(*) FROM systeme.caisse_quarantaine WHERE statut = 'A_TRAITER'),
       (SELECT count(*) FROM systeme.caisse_anomalie WHERE "traiteeAt" IS NULL)
