-- Payments as the books see them, in the order of their recording. $1 from, $2 to, $3 time zone. VAT that a payment makes
-- due is a text "rate|net|VAT;…" of the payment's own sign.
WITH lettres AS MATERIALIZED (
    SELECT m."racineId", to_char(max(m.date), 'YYYYMMDD') AS date FROM systeme.mouvement_client m
    WHERE m.date BETWEEN $1::date AND $2::date AND NOT m.interne
    GROUP BY 1 HAVING sum(m.montant) = 0 AND count(*) > 1
), dues AS (
    SELECT e."paiementId", string_agg(concat_ws('|', e.taux, abs(e.base) * sign(p.montant), abs(e.tva) * sign(p.montant)), ';'
                                      ORDER BY e.taux DESC) AS texte
    FROM systeme.tva_encaissee e
    JOIN "Paiement" p ON p."entrepriseId" = e."entrepriseId" AND p.id = e."paiementId"
    WHERE e.date BETWEEN $1::date AND $2::date GROUP BY 1
)
SELECT (to_char(greatest(v.le, p.date_paiement), 'YYYYMMDD') || to_char(p."createdAt", 'YYYYMMDDHH24MISSUS') || '2' || p.id) COLLATE "C" AS cle,
       d.type, d.numero, p.date_paiement, greatest(v.le, p.date_paiement),
       upper('C' || right(replace(d."clientId"::text, '-', ''), 12)),
       coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)),
       CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END, p.montant, p.moyen_paiement, coalesce(p.reference, ''),
       p.moyen_paiement IN ('AVOIR', 'COMPENSATION'), coalesce(t.texte, ''),
       CASE WHEN l.date IS NOT NULL THEN coalesce(o.numero, d.numero) END, l.date
FROM "Paiement" p
JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
CROSS JOIN LATERAL (SELECT (p."createdAt" AT TIME ZONE $3)::date AS le) v
LEFT JOIN "Document" o ON d.type = 'AVOIR' AND o."entrepriseId" = d."entrepriseId" AND o.id = d."documentOrigineId"
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
LEFT JOIN lettres l ON l."racineId" = coalesce(o.id, d.id)
LEFT JOIN dues t ON t."paiementId" = p.id
WHERE p.date_paiement BETWEEN $1::date AND $2::date AND p.statut NOT IN ('EN_COURS', 'ECHOUE') AND d.type <> 'TICKET'
ORDER BY cle
