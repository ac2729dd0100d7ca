-- What a document issued now would freeze of the seller, with other choices put on top, and the logo. $1 choices of the
-- page (JSON), $2 colour or NULL, $3 foot or NULL. One row.
SELECT (jsonb_strip_nulls(jsonb_build_object(
           'nom', coalesce(nullif(p."raisonSociale", ''), e.nom), 'formeJuridique', p."formeJuridique",
           'capitalSocial', p."capitalSocial", 'adresse', p.adresse, 'codePostal', p."codePostal", 'ville', p.ville,
           'pays', p.pays, 'siret', e.siret, 'siren', coalesce(p.siren, left(e.siret, 9)), 'numeroTva', p."numeroTva", 'rcsVille', p."rcsVille",
           'codeNaf', p."codeNaf", 'telephone', p.telephone, 'email', coalesce(p."emailExpediteur", e.email),
           'siteWeb', p."siteWeb", 'iban', p.iban, 'bic', p.bic, 'couleur', coalesce($2::text, p."couleurPrimaire"),
           'piedDePage', coalesce($3::text, p."piedDePage"), 'franchise', p."regimeTva" = 'FRANCHISE',
           'tauxPenalites', p."tauxPenalites", 'escompte', p.escompte,
           'page', coalesce(to_jsonb(m) - 'entrepriseId' - 'updatedAt', '{}') || $1::jsonb)))::text AS emetteur,
       f.bytes
FROM "ParametresEntreprise" p
JOIN "Entreprise" e ON e.id = p."entrepriseId"
LEFT JOIN systeme.modele_page m ON m."entrepriseId" = p."entrepriseId"
LEFT JOIN systeme.file f ON f."entrepriseId" = p."entrepriseId" AND f.id = p.logo
