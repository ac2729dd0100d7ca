-- A kept file. $1 model, $2 row of the model, $3 version. The original of a received invoice is its version 1.
SELECT f.bytes, f.media_type, encode(f.sha256, 'hex'), f.kind
FROM systeme.file f
WHERE f.modele = $1 AND f.modele_id = $2 AND f.kind IN ('PDF', 'XML') AND f.numero_version = $3
