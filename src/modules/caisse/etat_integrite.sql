-- The chains of a register and how far they were verified. $1 register.
SELECT r.id, h.nature, h.ecole, h.seq, h.signature, coalesce(c.seq, 0), coalesce(c.signature, ''), c.rupture,
       c.verifie_at, c.rompue_at
FROM "Register" r
LEFT JOIN systeme.caisse_chaine h ON h."entrepriseId" = r."entrepriseId" AND h.register_id = r.id
LEFT JOIN systeme.caisse_controle c ON c."entrepriseId" = h."entrepriseId" AND c.register_id = h.register_id
    AND c.nature = h.nature AND c.ecole = h.ecole
WHERE r.id = $1
ORDER BY h.ecole, h.nature
