-- What the books must know of the company. No parameter. One row.
SELECT p.siren, p."exerciceDebutMois", p.territoire, p."regimeTva", p."fuseauHoraire",
       coalesce((SELECT string_agg(k || '=' || v, E'\n' ORDER BY k) FROM jsonb_each_text(p.comptes) AS c (k, v)), ''),
       coalesce(nullif(p."raisonSociale", ''), e.nom)
FROM "ParametresEntreprise" p
JOIN "Entreprise" e ON e.id = p."entrepriseId"
