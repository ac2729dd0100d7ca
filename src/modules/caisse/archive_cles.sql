-- Keys that signed the records of a period, oldest first. $1 register, $2 first day, $3 last day.
SELECT k.id, k.publique, v.scellee, (k.creee_at AT TIME ZONE coalesce(s."fuseauHoraire", 'Europe/Paris'))::date
FROM systeme.caisse_cle k
LEFT JOIN systeme.caisse_cle_privee v ON v."entrepriseId" = k."entrepriseId" AND v.cle_id = k.id
LEFT JOIN "ParametresEntreprise" s ON s."entrepriseId" = k."entrepriseId"
WHERE k.register_id = $1 AND EXISTS (
    SELECT FROM systeme.piece_fiscale p
    WHERE p.register_id = $1 AND p.cle_id = k.id AND p.jour BETWEEN $2 AND $3)
ORDER BY k.creee_at, k.id
