-- Documents as the books see them, in the order of their validation. $1 from, $2 to. Amounts by rate are texts
-- "rate|net|VAT;…", what the lines weigh "nature|rate|net;…". A document that replaces another gives that one back first; the
-- invoice of a ticket does so on the account of its own client, for the ticket was paid over the counter.
WITH pieces AS (
    SELECT d."entrepriseId", d.id AS source, d."dateEmission" AS date, d."valideAt", d.numero AS ordre, d.numero,
           CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END AS sens, '1' AS rang, d."clientId" AS client,
           CASE WHEN d.type = 'AVOIR' THEN coalesce(d."documentOrigineId", d.id) ELSE d.id END AS racine
    FROM "Document" d
    WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR')
      AND d."dateEmission" BETWEEN $1::date AND $2::date
    UNION ALL
    SELECT n."entrepriseId", o.id, n."dateEmission", n."valideAt", n.numero, n.numero, -1, '0',
           CASE o.type WHEN 'TICKET' THEN n."clientId" ELSE o."clientId" END, CASE o.type WHEN 'TICKET' THEN n.id ELSE o.id END
    FROM systeme.document_lien k
    JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
    JOIN "Document" o ON o."entrepriseId" = k."entrepriseId" AND o.id = k."cibleId"
    WHERE k.nature = 'REMPLACE' AND n.numero IS NOT NULL AND n."dateEmission" BETWEEN $1::date AND $2::date
), lettres AS MATERIALIZED (
    SELECT m."racineId", to_char(max(m.date), 'YYYYMMDD') AS date FROM systeme.mouvement_client m
    WHERE m.date BETWEEN $1::date AND $2::date AND NOT m.interne
    GROUP BY 1 HAVING sum(m.montant) = 0 AND count(*) > 1
), groupes AS (
    SELECT t."documentId", string_agg(concat_ws('|', t.taux, t.base, t.montant), ';' ORDER BY t.ordre) AS texte
    FROM systeme.document_tva t GROUP BY 1
), acomptes AS (
    SELECT c."documentId", string_agg(concat_ws('|', c.taux, c.montant_ht, c.montant_tva), ';') AS texte
    FROM systeme.document_acompte c GROUP BY 1
), poids AS (
    SELECT v."documentId", string_agg(concat_ws('|', v.nature, v.tva, v.montant), ';' ORDER BY v.nature) AS texte
    FROM (
        SELECT l."documentId", coalesce(nullif(a."compteComptable", ''),
                   CASE WHEN coalesce(a.type = 'SERVICE', l.unite IN ('HUR', 'DAY')) THEN 'S' ELSE 'B' END) AS nature,
               l.tva, sum(l.montant_ht) AS montant
        FROM "LigneDocument" l
        LEFT JOIN "Article" a ON a."entrepriseId" = l."entrepriseId" AND a.id = l."articleId"
        WHERE l.type IN ('ARTICLE', 'LIBRE') GROUP BY 1, 2, 3
        UNION ALL
        SELECT f."documentId", 'F', f.tva, sum(f.montant_ht) FROM systeme.document_frais f GROUP BY 1, 3) v
    GROUP BY 1
)
SELECT (to_char(greatest(v.le, p.date), 'YYYYMMDD') || to_char(p."valideAt", 'YYYYMMDDHH24MISSUS') || p.rang || p.ordre) COLLATE "C" AS cle,
       CASE p.rang WHEN '0' THEN 'REPRISE' ELSE d.type END, p.numero, p.date, greatest(v.le, p.date),
       upper('C' || right(replace(p.client::text, '-', ''), 12)),
       coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)), p.sens, d."netAPayer", g.texte,
       coalesce(a.texte, ''), coalesce(w.texte, ''),
       coalesce(CASE WHEN p.rang = '0' THEN false WHEN d.type = 'AVOIR' AND o.id IS NOT NULL THEN o.type <> 'TICKET' AND o."tvaExigibilite" = 'ENCAISSEMENT'
                     ELSE d.type <> 'TICKET' AND d."tvaExigibilite" = 'ENCAISSEMENT' END, false),
       coalesce(CASE d.type WHEN 'AVOIR' THEN o.type ELSE d.type END = 'FACTURE_ACOMPTE', false),
       CASE WHEN l.date IS NOT NULL THEN CASE d.type WHEN 'TICKET' THEN p.numero ELSE coalesce(o.numero, d.numero) END END, l.date, coalesce(o.numero, d.numero)
FROM pieces p
JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p.source
CROSS JOIN LATERAL (SELECT (p."valideAt" AT TIME ZONE $3)::date AS le) v
LEFT JOIN "Document" o ON d.type = 'AVOIR' AND o."entrepriseId" = d."entrepriseId" AND o.id = d."documentOrigineId"
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = p.client
LEFT JOIN lettres l ON l."racineId" = p.racine
LEFT JOIN groupes g ON g."documentId" = d.id
LEFT JOIN acomptes a ON a."documentId" = d.id
LEFT JOIN poids w ON w."documentId" = d.id
ORDER BY cle
