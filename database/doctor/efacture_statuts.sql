-- The history of an electronic invoice, received or issued, explains the status that it shows: none without history, else one of its
-- rows; a refusal (210) or a rejection (213) is final. What the buyer said here is in the chained journal, row for row, and each
-- status of ours has the message that told it: whoever drops a row would have to rewrite those as well.
WITH courant AS (
    SELECT r."entrepriseId", r.id, r.numero, r.statut, r.statut_at, true AS recue FROM systeme.facture_recue r
    UNION ALL
    SELECT f."entrepriseId", f.document_id, f.nom, f.statut, f.statut_at, false FROM systeme.flux_plateforme f
    WHERE f.sens = 'ENVOI' AND f.type = 'FACTURE'
), dit AS (
    SELECT a."entrepriseId", a."modeleId" AS id, (a.apres ->> 'statut')::integer AS code, count(*) AS nombre
    FROM "UserActivity" a WHERE a.modele = 'FactureRecue' AND a.apres ? 'statut' GROUP BY 1, 2, 3
), note AS (
    SELECT s."entrepriseId", s.facture_recue_id AS id, s.code, count(*) AS nombre
    FROM systeme.statut_facture s WHERE s.facture_recue_id IS NOT NULL AND s.auteur = 'ACHETEUR' GROUP BY 1, 2, 3
)
SELECT c."entrepriseId" AS entreprise, c.id AS facture, c.numero, format('statut courant %s, que son histoire ne dit pas', c.statut) AS faute
FROM courant c
LEFT JOIN systeme.statut_facture s ON s."entrepriseId" = c."entrepriseId" AND coalesce(s.facture_recue_id, s.document_id) = c.id
GROUP BY c."entrepriseId", c.id, c.numero, c.statut, c.statut_at
HAVING CASE count(s.id) WHEN 0 THEN c.statut <> 0 OR c.statut_at IS NOT NULL
                        ELSE count(s.id) FILTER (WHERE s.code = c.statut AND s.fait_at = c.statut_at) = 0 END
    OR (bool_or(s.code IN (210, 213)) AND c.statut NOT IN (210, 213))
UNION ALL
SELECT coalesce(d."entrepriseId", n."entrepriseId"), coalesce(d.id, n.id), NULL,
       format('statut %s : %s fois dans le journal, %s fois dans l''histoire', coalesce(d.code, n.code), coalesce(d.nombre, 0),
              coalesce(n.nombre, 0))
FROM dit d
FULL JOIN note n ON n."entrepriseId" = d."entrepriseId" AND n.id = d.id AND n.code = d.code
WHERE d.nombre IS DISTINCT FROM n.nombre
UNION ALL
SELECT f."entrepriseId", f.modele_id, NULL, 'un message dit un statut que l''histoire n''a pas'
FROM systeme.file f
WHERE f.modele = 'StatutFacture'
  AND NOT EXISTS (SELECT FROM systeme.statut_facture s WHERE s."entrepriseId" = f."entrepriseId" AND s.id = f.modele_id)
UNION ALL
SELECT s."entrepriseId", coalesce(s.facture_recue_id, s.document_id), NULL, format('le statut %s, que nous avons posé, n''a pas de message', s.code)
FROM systeme.statut_facture s
WHERE (s.user_id IS NOT NULL OR s.paiement_id IS NOT NULL)
  AND NOT EXISTS (SELECT FROM systeme.file f WHERE f."entrepriseId" = s."entrepriseId" AND f.modele = 'StatutFacture' AND f.modele_id = s.id)
