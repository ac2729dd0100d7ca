-- Records of one chain after a number. $1 register, $2 kind, $3 training, $4 number before, $5 last number, $6 at most.
SELECT p.seq, p.contenu, p.signe, p.signature, p.cle_id
FROM systeme.piece_fiscale p
WHERE p.register_id = $1 AND p.nature = $2 AND p.ecole = $3 AND p.seq > $4 AND p.seq <= $5
ORDER BY p.seq LIMIT $6
