-- What claims leave open at a date, added up by due date, debts apart from credits: due date, amount, instalments. A claim in
-- several instalments ("date=amount;…") has a row of its own. $1 date.
SELECT s.echeance, sum(s.ouvert), s.echeances
FROM (
    SELECT coalesce(r.echeance, (SELECT coalesce(d."dateEcheance", d."dateEmission") FROM "Document" d WHERE d.id = r."racineId"))
               AS echeance, r.ouvert, coalesce(e.texte, '') AS echeances, CASE WHEN e.texte IS NOT NULL THEN r."racineId" END AS racine
    FROM systeme.creances_au($1::date) r
    LEFT JOIN (SELECT e."documentId", string_agg(e."dateEcheance" || '=' || e.montant, ';' ORDER BY e."dateEcheance", e.rang) AS texte
               FROM systeme.echeance e WHERE e."dateEcheance" IS NOT NULL GROUP BY 1) e ON e."documentId" = r."racineId") s
GROUP BY s.echeance, s.echeances, s.racine, s.ouvert < 0
