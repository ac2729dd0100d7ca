-- Claims given up, and what was paid of them after all (below zero), as the books see them, in the order of their recording.
-- $1 from, $2 to, $3 time zone. VAT is a text "rate|net|VAT;…" of the sign of the loss.
WITH lettres AS MATERIALIZED (
    SELECT m."racineId", to_char(max(m.date), 'YYYYMMDD') AS date FROM systeme.mouvement_client m
    WHERE m.date BETWEEN $1::date AND $2::date AND NOT m.interne
    GROUP BY 1 HAVING sum(m.montant) = 0 AND count(*) > 1
)
SELECT (to_char(greatest(v.le, s.date), 'YYYYMMDD') || to_char(s."createdAt", 'YYYYMMDDHH24MISSUS') || '5' || s.id) COLLATE "C"
           AS cle,
       'PERTE', d.numero, s.date, greatest(v.le, s.date), upper('C' || right(replace(d."clientId"::text, '-', ''), 12)),
       coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)), s.montant, coalesce(t.texte, ''),
       coalesce(d."tvaExigibilite" = 'ENCAISSEMENT', false), CASE WHEN l.date IS NOT NULL THEN d.numero END, l.date
FROM systeme.suivi_reglement s
JOIN "Document" d ON d."entrepriseId" = s."entrepriseId" AND d.id = s."documentId"
CROSS JOIN LATERAL (SELECT (s."createdAt" AT TIME ZONE $3)::date AS le) v
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
LEFT JOIN lettres l ON l."racineId" = d.id
LEFT JOIN (SELECT i."suiviId", string_agg(concat_ws('|', i.taux, -i.base, -i.tva), ';' ORDER BY i.taux DESC) AS texte
           FROM systeme.tva_irrecouvrable i WHERE i.date BETWEEN $1::date AND $2::date GROUP BY 1) t ON t."suiviId" = s.id
WHERE s.nature IN ('IRRECOUVRABLE', 'RECOUVREMENT') AND s.date BETWEEN $1::date AND $2::date AND s.montant <> 0
ORDER BY cle
