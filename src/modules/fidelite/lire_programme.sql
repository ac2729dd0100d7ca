-- The loyalty programme of the company. One row.
SELECT p."pointsParEuro", p."baseGain", p."valeurPoint", p."validitePointsMois" FROM "ParametresEntreprise" p
