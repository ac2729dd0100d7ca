-- What a deposit invoice still offers, by rate; read after its row is locked. $1 tenant, $2 document. No row for others.
SELECT r.categorie, r.taux, r.montant_ht, r.montant_tva
FROM "Document" d
CROSS JOIN LATERAL systeme.acompte_disponible($1::uuid, d.id, NULL) r
WHERE d.id = $2 AND d.type = 'FACTURE_ACOMPTE'
