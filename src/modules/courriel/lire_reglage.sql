-- The mail settings of the company; the first twelve columns are NULL as long as there are none. No parameter.
SELECT r.hote, r.port, r.securite, r.utilisateur, r.secret, r.certificat, r.delai, r.expediteur, r."nomExpediteur", r."repondreA",
       r."relancesAutomatiques", r.secret IS NOT NULL, p.relances::text, coalesce(p."emailExpediteur", e.email),
       coalesce(p."raisonSociale", e.nom), p."fuseauHoraire"
FROM "Entreprise" e
JOIN "ParametresEntreprise" p ON p."entrepriseId" = e.id
LEFT JOIN systeme.courriel_reglage r ON r."entrepriseId" = e.id
