-- What each claim leaves open at a date: its client, its due date, its amount, its instalments where it has several
-- ("date=amount;…"). $1 date. In order of client.
SELECT r."clientId", coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom), 'Clients comptoir') AS nom,
       coalesce(r.echeance, (SELECT coalesce(d."dateEcheance", d."dateEmission") FROM "Document" d WHERE d.id = r."racineId")),
       r.ouvert, coalesce(e.texte, '') AS echeances
FROM systeme.creances_au($1::date) r
LEFT JOIN (SELECT e."documentId", string_agg(e."dateEcheance" || '=' || e.montant, ';' ORDER BY e."dateEcheance", e.rang) AS texte
           FROM systeme.echeance e WHERE e."dateEcheance" IS NOT NULL GROUP BY 1) e ON e."documentId" = r."racineId"
LEFT JOIN "Client" c ON c."entrepriseId" = r."entrepriseId" AND c.id = r."clientId"
ORDER BY nom, r."clientId"
