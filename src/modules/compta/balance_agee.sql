-- What each claim left open at a date, from the ledgers: its client, its due date, its amount, its instalments where it has
-- several ("date=amount;…"). $1 date. In order of client.
-- An imputation counts here: it settles one claim with another, and ends the claim of an invoice that was replaced.
SELECT r."clientId", coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom), 'Clients comptoir') AS nom,
       coalesce(d."dateEcheance", d."dateEmission") AS echeance, r.ouvert,
       coalesce(e.texte, '') AS echeances
FROM (
    SELECT m."entrepriseId", m."clientId", m."racineId", sum(m.montant) AS ouvert
    FROM systeme.mouvement_client m
    WHERE m.date <= $1::date AND m.nature <> 'REPRISE'
    GROUP BY 1, 2, 3
    HAVING sum(m.montant) <> 0) r
JOIN "Document" d ON d."entrepriseId" = r."entrepriseId" AND d.id = r."racineId"
LEFT JOIN (SELECT e."documentId", string_agg(e."dateEcheance" || '=' || e.montant, ';' ORDER BY e."dateEcheance", e.rang) AS texte
           FROM systeme.echeance e WHERE e."dateEcheance" IS NOT NULL GROUP BY 1) e ON e."documentId" = r."racineId"
LEFT JOIN "Client" c ON c."entrepriseId" = r."entrepriseId" AND c.id = r."clientId"
ORDER BY nom, r."clientId"
