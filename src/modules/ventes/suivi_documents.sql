-- The documents that one comes from (AMONT) and that come from it (AVAL), nearest first. $1 document.
WITH RECURSIVE amont AS (
    SELECT $1::uuid AS id, 0 AS pas
    UNION
    SELECT k."cibleId", a.pas + 1 FROM amont a JOIN systeme.document_lien k ON k."documentId" = a.id WHERE a.pas < 10
), aval AS (
    SELECT $1::uuid AS id, 0 AS pas
    UNION
    SELECT k."documentId", a.pas + 1 FROM aval a JOIN systeme.document_lien k ON k."cibleId" = a.id WHERE a.pas < 10
), chaine AS (
    SELECT id, 'AMONT' AS sens, min(pas) AS pas FROM amont WHERE pas > 0 GROUP BY id
    UNION ALL
    SELECT id, 'AVAL', min(pas) FROM aval WHERE pas > 0 GROUP BY id
)
SELECT c.sens, d.id, d.type, d.numero, d.statut, d."dateEmission", d.montant_ttc, d.reste_a_payer
FROM chaine c JOIN "Document" d ON d.id = c.id
ORDER BY c.sens, c.pas, d."dateEmission", d.numero, d.id
LIMIT 500
