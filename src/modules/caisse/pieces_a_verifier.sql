-- Records of one chain after a number, for the owner. $1 company, $2 register, $3 kind, $4 training, $5 number before, $6 last
-- number, $7 at most.
SELECT p.seq, p.contenu, p.signe, p.signature, p.cle_id
FROM systeme.piece_fiscale p
WHERE p."entrepriseId" = $1 AND p.register_id = $2 AND p.nature = $3 AND p.ecole = $4 AND p.seq > $5 AND p.seq <= $6
ORDER BY p.seq LIMIT $7
