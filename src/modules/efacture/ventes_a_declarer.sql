-- The VAT groups of the documents of a period that e-reporting declares, in the order of their days. $1 first day, $2 last
-- day, $3 true for businesses abroad (10.1), false for consumers (10.3). A ticket that became an invoice (frame B7 or S7)
-- was declared as a ticket; so is what is given back of a ticket, whoever bought. What an invoice deducts of a deposit was
-- declared with the deposit: it is taken off here, of the kind of operation that the deposit was, and a credit note gives it
-- back. Of a mixed document the lines tell what is services; those of a deposit tell nothing, so its quote or order does. An
-- invoice that another replaced (384) is declared no more: the one that replaces it says the truth, on its own day; a ticket
-- stays declared, its invoice is not. Served by document_date_emission_idx, document_lien_cible_id_idx.
WITH vente AS (
    SELECT d."entrepriseId", d.id, d."dateEmission" AS jour, d.type, CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END AS sens,
           d."categorieOperation" AS operation, d."documentOrigineId" AS origine, d."acompteDeduit" AS deduit
    FROM "Document" d
    CROSS JOIN LATERAL (SELECT d.type = 'AVOIR' AND EXISTS (SELECT FROM "Document" o
        WHERE o."entrepriseId" = d."entrepriseId" AND o.id = d."documentOrigineId" AND o.type = 'TICKET') AS ticket) rendu
    WHERE d."entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid
      AND d."dateEmission" BETWEEN $1 AND $2 AND d.statut <> 'BROUILLON' AND coalesce(d.cadre, '') NOT IN ('B7', 'S7')
      AND (d.type = 'TICKET' OR NOT EXISTS (SELECT FROM systeme.document_lien k
          JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
          WHERE k."entrepriseId" = d."entrepriseId" AND k."cibleId" = d.id AND k.nature = 'REMPLACE' AND n.numero IS NOT NULL))
      AND CASE WHEN $3::boolean THEN d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR') AND NOT rendu.ticket AND (d.destinataire ->> 'type' = 'ETRANGER'
           OR (d.destinataire ->> 'type' = 'PROFESSIONNEL' AND coalesce(d.destinataire ->> 'pays', 'FR') <> 'FR'))
          ELSE (d.type = 'TICKET' OR rendu.ticket OR (d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR') AND d.destinataire ->> 'type' = 'PARTICULIER')) END
), groupe AS (
    SELECT v."entrepriseId", v.id, v.jour, v.sens > 0 AS comptee, v.operation, t.categorie, t.taux, v.sens * t.base AS base,
           v.sens * t.montant AS tva, NULL::uuid AS acompte,
           CASE v.type WHEN 'FACTURE_ACOMPTE' THEN coalesce(v.origine, v.id) ELSE v.id END AS detail
    FROM vente v
    JOIN systeme.document_tva t ON t."entrepriseId" = v."entrepriseId" AND t."documentId" = v.id
    UNION ALL
    SELECT v."entrepriseId", v.id, v.jour, false, a."categorieOperation", c.categorie, c.taux, -v.sens * c.montant_ht,
           -v.sens * c.montant_tva, a.id, coalesce(a."documentOrigineId", a.id)
    FROM vente v
    JOIN systeme.document_acompte c ON c."entrepriseId" = v."entrepriseId" AND c."documentId" = v.id
    JOIN "Document" a ON a."entrepriseId" = c."entrepriseId" AND a.id = c."acompteId"
    WHERE v.deduit <> 0
)
SELECT g.id, g.jour, g.comptee, coalesce(g.operation, 'BIENS'), g.categorie, g.taux, g.base, g.tva,
       coalesce(l.total, 0), coalesce(l.services, 0)
FROM groupe g
LEFT JOIN LATERAL (
    SELECT sum(l.montant_ht) AS total,
           sum(l.montant_ht) FILTER (WHERE coalesce(a.type = 'SERVICE', l.unite IN ('HUR', 'DAY'))) AS services
    FROM "LigneDocument" l
    LEFT JOIN "Article" a ON a."entrepriseId" = l."entrepriseId" AND a.id = l."articleId"
    WHERE g.operation = 'MIXTE' AND l."entrepriseId" = g."entrepriseId" AND l."documentId" = g.detail
      AND l.type IN ('ARTICLE', 'LIBRE') AND l."categorieTva" = g.categorie AND l.tva = g.taux) l ON true
ORDER BY g.jour, g.id, g.acompte NULLS FIRST, g.categorie COLLATE "C", g.taux
