-- Deposit invoices that a draft may deduct, with what each still offers by rate, oldest first. $1 ids asked for, $2 the
-- document that the draft comes from, or the draft itself (deposits asked on any document before it), $3 client (any when
-- null), $4 the draft.
WITH RECURSIVE source AS (
    SELECT $2::uuid AS id
    UNION
    SELECT p.id
    FROM source s
    CROSS JOIN LATERAL (
        SELECT d."documentOrigineId" AS id FROM "Document" d WHERE d.id = s.id AND d."documentOrigineId" IS NOT NULL
        UNION ALL
        SELECT k."cibleId" FROM systeme.document_lien k
        WHERE k."documentId" = s.id AND k.nature IN ('DEVIS_DE', 'COMMANDE_DE', 'LIVRAISON_DE')) p
), choix AS (
    SELECT unnest($1::uuid[]) AS id
    UNION
    SELECT k."documentId" FROM source s JOIN systeme.document_lien k ON k."cibleId" = s.id AND k.nature = 'ACOMPTE_DE'
)
SELECT a.id, a.numero, r.categorie, r.taux, r.montant_ht, r.montant_tva
FROM choix c
JOIN "Document" a ON a.id = c.id AND a.type = 'FACTURE_ACOMPTE' AND a.statut IN ('VALIDE', 'ENVOYE')
    AND ($3::uuid IS NULL OR a."clientId" = $3)
CROSS JOIN LATERAL systeme.acompte_disponible(a."entrepriseId", a.id, $4::uuid) r
ORDER BY a."dateEmission", a.numero, a.id, r.categorie, r.taux
