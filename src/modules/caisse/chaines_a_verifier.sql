-- Every chain of every register, for the owner. No parameter.
SELECT h."entrepriseId", h.register_id, r.code, h.nature, h.ecole, h.seq, h.signature
FROM systeme.caisse_chaine h JOIN "Register" r ON r."entrepriseId" = h."entrepriseId" AND r.id = h.register_id
ORDER BY h."entrepriseId", h.register_id, h.ecole, h.nature
