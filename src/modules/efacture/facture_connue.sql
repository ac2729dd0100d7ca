-- The invoice that is here already. $1 its key, $2 SHA-256 of the file that arrives. No row when it is new; else its
-- id, whether these very bytes were kept, and how many files it has.
SELECT r.id, coalesce(bool_or(f.sha256 = $2::bytea), false), count(f.id), r.conforme, r.constats::text, r.statut
FROM systeme.facture_recue r
LEFT JOIN systeme.file f ON f."entrepriseId" = r."entrepriseId" AND f.modele = 'FactureRecue' AND f.modele_id = r.id
    AND f.kind IN ('PDF', 'XML')
WHERE r.cle_doublon = $1
GROUP BY r."entrepriseId", r.id
