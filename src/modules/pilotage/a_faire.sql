-- What waits for somebody: drafts, quotes sent and not answered, late documents with what is left to pay of them. No parameter.
-- Served by document_type_statut_idx, document_validite_idx and document_echeance_idx, in whose order late documents lie together.
SELECT (SELECT count(*) FROM "Document" d
        WHERE d.type IN ('DEVIS', 'COMMANDE', 'BON_LIVRAISON', 'FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
          AND d.statut = 'BROUILLON'),
       (SELECT count(*) FROM "Document" d WHERE d.type = 'DEVIS' AND d.statut = 'ENVOYE'),
       r.nombre, r.montant
FROM (SELECT count(*) AS nombre, coalesce(sum(d.reste_a_payer), 0) AS montant FROM "Document" d
      WHERE d."statutReglement" = 'EN_RETARD' AND d.statut <> 'BROUILLON') r
