-- The chains of registers and the key that signs; read after `verrouiller_caisses`. $1 registers. One row for each head, one
-- without a head for a register that has none.
SELECT r.id, r.code, c.id, p.scellee, h.nature, h.ecole, h.seq, h.signature, h.perpetuel, h.perpetuel_absolu, h.derniere_heure,
       h.dernier_jour
FROM "Register" r
LEFT JOIN systeme.caisse_cle c ON c."entrepriseId" = r."entrepriseId" AND c.register_id = r.id AND c.retiree_at IS NULL
LEFT JOIN systeme.caisse_cle_privee p ON p."entrepriseId" = c."entrepriseId" AND p.cle_id = c.id
LEFT JOIN systeme.caisse_chaine h ON h."entrepriseId" = r."entrepriseId" AND h.register_id = r.id
WHERE r.id = ANY ($1::uuid[])
ORDER BY r.id
