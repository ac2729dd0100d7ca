-- A document as the input of Document/enregistrer, without dates. $1 document. None for another tenant's.
SELECT d.type, json_strip_nulls(json_build_object(
    'type', d.type, 'clientId', d."clientId", 'storeId', d."storeId", 'modePrix', d."modePrix",
    'remise', nullif(d.remise, 0), 'remiseType', CASE WHEN d.remise <> 0 THEN d."remiseType" END, 'objet', d.objet, 'notes', d.notes,
    'conditions', d.conditions, 'referenceClient', d."referenceClient",
    'lignes', (SELECT json_agg(json_build_object('type', l.type, 'articleId', l."articleId", 'designation', l.designation,
                   'description', l.description, 'quantite', CASE WHEN k.comptee THEN l.quantite END,
                   'unite', CASE WHEN k.comptee THEN l.unite END,
                   'prix_unitaire_ht', CASE WHEN k.comptee AND d."modePrix" = 'HT' THEN l.prix_unitaire_ht END,
                   'prix_unitaire_ttc', CASE WHEN k.comptee AND d."modePrix" = 'TTC' THEN l.prix_unitaire_ttc END,
                   'tva', CASE WHEN k.comptee THEN l.tva END, 'categorieTva', CASE WHEN k.comptee THEN l."categorieTva" END,
                   'remise', nullif(l.remise, 0), 'remiseType', CASE WHEN l.remise <> 0 THEN l."remiseType" END) ORDER BY l.ordre)
               FROM "LigneDocument" l CROSS JOIN LATERAL (SELECT l.type IN ('ARTICLE', 'LIBRE') AS comptee) k
               WHERE l."entrepriseId" = d."entrepriseId" AND l."documentId" = d.id)))::text
FROM "Document" d WHERE d.id = $1::uuid
