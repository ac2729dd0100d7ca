-- Chooses what pages show; what is null stays. $1 tenant, $2 to $5 columns and code, $6 to $9 texts.
INSERT INTO systeme.modele_page AS m ("entrepriseId", reference, unite, remise, qr, "introductionDevis", "finDevis",
    "introductionFacture", "finFacture")
VALUES ($1, coalesce($2::boolean, true), coalesce($3::boolean, true), coalesce($4::boolean, true),
    coalesce($5::boolean, true), coalesce($6::text, ''), coalesce($7::text, ''), coalesce($8::text, ''),
    coalesce($9::text, ''))
ON CONFLICT ("entrepriseId") DO UPDATE SET
    reference = coalesce($2::boolean, m.reference), unite = coalesce($3::boolean, m.unite),
    remise = coalesce($4::boolean, m.remise), qr = coalesce($5::boolean, m.qr),
    "introductionDevis" = coalesce($6::text, m."introductionDevis"), "finDevis" = coalesce($7::text, m."finDevis"),
    "introductionFacture" = coalesce($8::text, m."introductionFacture"),
    "finFacture" = coalesce($9::text, m."finFacture"), "updatedAt" = now()
