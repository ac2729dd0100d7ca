-- New keys. $1 tenant, $2 now, then one array a column: keys, registers, public parts, sealed private parts (hexadecimal).
WITH donnees AS (
    SELECT * FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[]) AS t (id, register_id, publique, scellee)
), cles AS (
    INSERT INTO systeme.caisse_cle ("entrepriseId", id, register_id, publique, creee_at)
    SELECT $1, id, register_id, publique, $2 FROM donnees
)
INSERT INTO systeme.caisse_cle_privee ("entrepriseId", cle_id, scellee)
SELECT $1, id, decode(scellee, 'hex') FROM donnees
