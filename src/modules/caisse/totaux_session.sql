-- What a session sold and took, as its X says and its Z freezes. $1 session. One row: cash that moved in the drawer, net total,
-- and the totals as JSON.
WITH t AS MATERIALIZED (
    SELECT k."entrepriseId", k."documentId", k.nature, k."caissierId", k.encaissements, k.pourboire, k.arrondi, d.numero, d.montant_ht,
           d.montant_ttc, CASE k.nature WHEN 'RETOUR' THEN -1 ELSE 1 END AS sens
    FROM systeme.caisse_ticket k
    JOIN "Document" d ON d."entrepriseId" = k."entrepriseId" AND d.id = k."documentId"
    WHERE k."sessionId" = $1
), moyens AS (
    SELECT e.moyen, sum(e.montant) AS montant, count(*) AS nombre,
           sum(coalesce(e.donne, e.montant) - coalesce(e.rendu, 0)) AS caisse
    FROM t CROSS JOIN LATERAL jsonb_to_recordset(t.encaissements) AS e (moyen text, montant numeric, donne numeric, rendu numeric)
    GROUP BY e.moyen
), taux AS (
    SELECT g.taux, sum(t.sens * g.base) AS ht, sum(t.sens * g.montant) AS tva
    FROM t JOIN systeme.document_tva g ON g."entrepriseId" = t."entrepriseId" AND g."documentId" = t."documentId"
    GROUP BY g.taux
), personnes AS (
    SELECT t."caissierId" AS id, concat_ws(' ', u.prenom, u.nom) AS nom, sum(t.sens * t.montant_ttc) AS montant, count(*) AS nombre
    FROM t LEFT JOIN "User" u ON u."entrepriseId" = t."entrepriseId" AND u.id = t."caissierId"
    GROUP BY 1, 2
), lignes AS MATERIALIZED (
    SELECT t."entrepriseId", t.sens, l."articleId", l.montant_ttc, round(l.quantite * l.prix_unitaire_ttc, 2) AS brut
    FROM t
    JOIN "LigneDocument" l ON l."entrepriseId" = t."entrepriseId" AND l."documentId" = t."documentId" AND l.type IN ('ARTICLE', 'LIBRE')
), rayons AS (
    SELECT coalesce(c.nom, 'Sans catégorie') AS nom, sum(l.sens * l.montant_ttc) AS montant
    FROM lignes l
    LEFT JOIN "Article" a ON a."entrepriseId" = l."entrepriseId" AND a.id = l."articleId"
    LEFT JOIN "Categorie" c ON c."entrepriseId" = a."entrepriseId" AND c.id = a."categorieId"
    GROUP BY 1
), mouvements AS (
    SELECT m.nature, sum(m.montant) AS montant, count(*) AS nombre FROM systeme.caisse_mouvement m WHERE m."sessionId" = $1 GROUP BY 1
)
SELECT coalesce((SELECT m.caisse FROM moyens m WHERE m.moyen = 'ESPECES'), 0) + coalesce((SELECT sum(m.montant) FROM mouvements m), 0),
       coalesce(sum(t.sens * t.montant_ttc), 0),
       jsonb_build_object('tickets', count(*) FILTER (WHERE t.sens = 1), 'retours', count(*) FILTER (WHERE t.sens = -1),
           'ventes_ttc', coalesce(sum(t.montant_ttc) FILTER (WHERE t.sens = 1), 0),
           'retours_ttc', coalesce(sum(t.montant_ttc) FILTER (WHERE t.sens = -1), 0),
           'net_ht', coalesce(sum(t.sens * t.montant_ht), 0), 'net_ttc', coalesce(sum(t.sens * t.montant_ttc), 0),
           -- What sales would have come to at full price, less what they did: discounts of lines and of whole tickets.
           'remises', coalesce((SELECT sum(l.brut) FROM lignes l WHERE l.sens = 1), 0) - coalesce(sum(t.montant_ttc) FILTER (WHERE t.sens = 1), 0),
           'pourboires', coalesce(sum(t.pourboire), 0), 'arrondis', coalesce(sum(t.arrondi), 0),
           'premier', min(t.numero) FILTER (WHERE t.sens = 1), 'dernier', max(t.numero) FILTER (WHERE t.sens = 1),
           'tva', (SELECT coalesce(jsonb_agg(jsonb_build_object('taux', x.taux, 'ht', x.ht, 'tva', x.tva, 'ttc', x.ht + x.tva) ORDER BY x.taux DESC), '[]') FROM taux x),
           'moyens', (SELECT coalesce(jsonb_agg(jsonb_build_object('moyen', x.moyen, 'montant', x.montant, 'nombre', x.nombre) ORDER BY x.moyen), '[]') FROM moyens x),
           'caissiers', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'nom', x.nom, 'montant', x.montant, 'nombre', x.nombre) ORDER BY x.nom, x.id), '[]') FROM personnes x),
           'categories', (SELECT coalesce(jsonb_agg(jsonb_build_object('nom', x.nom, 'montant', x.montant) ORDER BY x.montant DESC, x.nom), '[]') FROM rayons x),
           'mouvements', (SELECT coalesce(jsonb_agg(jsonb_build_object('nature', x.nature, 'montant', x.montant, 'nombre', x.nombre) ORDER BY x.nature), '[]') FROM mouvements x))::text
FROM t
