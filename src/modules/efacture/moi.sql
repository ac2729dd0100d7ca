-- The company of the session as an electronic invoice names it. No parameter.
SELECT p.siren, coalesce(nullif(p."raisonSociale", ''), e.nom) AS nom, p."plateformeAgreee",
       coalesce(nullif(p."adresseFacturationElectronique", ''), p.siren) AS adresse, p."regimeTva", p."optionDebits"
FROM "ParametresEntreprise" p JOIN "Entreprise" e ON e.id = p."entrepriseId"
