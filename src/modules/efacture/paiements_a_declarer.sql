-- Payments on invoices that the platform has, where VAT is due on receipt, not declared yet (status 212), oldest first.
-- $1 how many. Credits set against an invoice are no receipts.
SELECT p.id, d.id, d.numero, d."codeType", d."dateEmission", d.destinataire ->> 'siren', d.destinataire ->> 'nom',
       f.destinataire, f.id, (extract(epoch FROM f.cree_at) * 1000000)::bigint, t.parts
FROM systeme.flux_plateforme f
JOIN "Document" d ON d."entrepriseId" = f."entrepriseId" AND d.id = f.document_id AND d."tvaExigibilite" = 'ENCAISSEMENT'
JOIN "Paiement" p ON p."entrepriseId" = d."entrepriseId" AND p."documentId" = d.id
    AND p.statut NOT IN ('EN_COURS', 'ECHOUE') AND p.moyen_paiement NOT IN ('AVOIR', 'COMPENSATION')
CROSS JOIN LATERAL (
    SELECT string_agg(v.categorie || '|' || v.taux || '|' || (v.base + v.tva), ';' ORDER BY v.categorie, v.taux) AS parts
    FROM systeme.paiement_tva v WHERE v."entrepriseId" = p."entrepriseId" AND v."paiementId" = p.id) t
WHERE f."entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid AND f.sens = 'ENVOI'
  AND f.type = 'FACTURE' AND f.etat IN ('ENVOYE', 'ACCEPTE') AND t.parts IS NOT NULL
  AND NOT EXISTS (SELECT FROM systeme.statut_facture s
                  WHERE s."entrepriseId" = p."entrepriseId" AND s.paiement_id = p.id)
ORDER BY p."createdAt", p.id LIMIT $1::int
