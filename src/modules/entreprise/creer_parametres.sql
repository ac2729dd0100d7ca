-- Creates the settings of a company. $1 id, $2 tenant, $3 nom, $4 siren, $5 VAT number, $6 email.
INSERT INTO "ParametresEntreprise" (id, "entrepriseId", "raisonSociale", siren, "numeroTva", "adresseFacturationElectronique", "emailExpediteur")
VALUES ($1, $2, $3, $4, $5, $4, lower($6))
