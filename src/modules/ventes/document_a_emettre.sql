-- All that issuing documents must know, but their lines. $1 documents, $2 first day of the current month. Locks the
-- documents in the order of their ids. A row each, or none for another tenant's. What they share is read once; most have no instalments, for which none are sorted.
WITH societe AS MATERIALIZED (
    SELECT coalesce(nullif(p."raisonSociale", ''), e.nom) AS raison_sociale, p."formeJuridique", p."capitalSocial",
           coalesce(p.siren, left(e.siret, 9)) AS siren, p."numeroTva", p."rcsVille", p."regimeTva" = 'FRANCHISE' AS franchise,
           p."optionDebits" AS option_debits, p."optionDebitsDepuis", p."tauxPenalites", p.escompte, p."delaiPaiementJours",
           p."finDeMois", p."stockNegatifAutorise", p."fuseauHoraire", p."pointsParEuro", p."baseGain", p."valeurPoint", p."validitePointsMois", e.plan, coalesce(u.documents, 0) AS documents,
           coalesce(nullif(p.adresse, ''), nullif(p.ville, '')) IS NOT NULL AS adresse_connue,
           (SELECT string_agg(concat_ws('|', t.taux, t.valable_du, t.valable_au), ';') FROM systeme.taux_tva t WHERE t.territoire = p.territoire) AS taux,
           (SELECT max(k."jusquAu") FROM systeme.periode_close k WHERE k."entrepriseId" = e.id) AS clos,
           (jsonb_strip_nulls(jsonb_build_object(
               'nom', coalesce(nullif(p."raisonSociale", ''), e.nom), 'formeJuridique', p."formeJuridique", 'capitalSocial', p."capitalSocial",
               'adresse', p.adresse, 'codePostal', p."codePostal", 'ville', p.ville, 'pays', p.pays, 'siret', e.siret, 'siren', coalesce(p.siren, left(e.siret, 9)), 'numeroTva', p."numeroTva", 'rcsVille', p."rcsVille",
               'codeNaf', p."codeNaf", 'telephone', p.telephone, 'email', coalesce(p."emailExpediteur", e.email),
               'siteWeb', p."siteWeb", 'iban', p.iban, 'bic', p.bic, 'logo', p.logo, 'couleur', p."couleurPrimaire",
               'piedDePage', p."piedDePage", 'franchise', p."regimeTva" = 'FRANCHISE', 'tauxPenalites', p."tauxPenalites", 'escompte', p.escompte, 'adresseElectronique', p."adresseFacturationElectronique",
               'schemaElectronique', p."schemaAdresseElectronique", 'page', to_jsonb(m) - 'entrepriseId' - 'updatedAt')))::text AS emetteur
    FROM "Entreprise" e
    JOIN "ParametresEntreprise" p ON p."entrepriseId" = e.id
    LEFT JOIN systeme.modele_page m ON m."entrepriseId" = e.id
    LEFT JOIN "UsageCounter" u ON u."entrepriseId" = e.id AND u.periode = $2::date
), series AS MATERIALIZED (SELECT s.* FROM "SerieDocument" s WHERE s.active)
SELECT d.type, d.statut, d.version, d."clientId", d."storeId", d."modePrix", d.remise, d."remiseType",
       d."dateEmission", (d."createdAt" AT TIME ZONE p."fuseauHoraire")::date AS saisi_le, d."dateEcheance",
       d."dateLivraison", d."referenceClient", d."documentOrigineId", d."acompteDeduit", d.numero,
       p.raison_sociale, p."formeJuridique", p."capitalSocial", p.siren, p."numeroTva", p."rcsVille", p.franchise,
       p.option_debits, p."tauxPenalites", p.escompte, coalesce(c."delaiPaiementJours", p."delaiPaiementJours") AS delai, p."finDeMois",
       p."stockNegatifAutorise", p.plan, p.documents,
       c.type AS acheteur_type, coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)) AS acheteur_nom,
       c.adresse, c."codePostal", c.ville, c.pays, c.siren AS acheteur_siren, c."numeroTva" AS acheteur_tva,
       s.id AS serie, s.derniere_date, p.taux, p.emetteur,
       (jsonb_strip_nulls(jsonb_build_object(
           'type', c.type, 'nom', coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)), 'contact', CASE WHEN c."raisonSociale" <> '' THEN nullif(concat_ws(' ', c.prenom, c.nom), c."raisonSociale") END,
           'adresse', c.adresse, 'codePostal', c."codePostal", 'ville', c.ville, 'pays', c.pays, 'siren', c.siren, 'siret', c.siret,
           'numeroTva', c."numeroTva", 'adresseLivraison', c."adresseLivraison",
           'adresseElectronique', c."adresseElectronique", 'schemaElectronique', c."schemaAdresseElectronique", 'email', c.email)))::text AS destinataire,
       p.adresse_connue, d."dateValidite", d.objet, d.notes, d.conditions, CASE WHEN EXISTS (SELECT FROM systeme.echeance h WHERE h."entrepriseId" = d."entrepriseId" AND h."documentId" = d.id) THEN
           (SELECT string_agg(concat_ws('|', coalesce(h.pourcent::text, ''), coalesce(h."montantFixe"::text, ''), h."delaiJours", h."finDeMois", coalesce(h."jourDuMois"::text, ''), h."dateFixe"), ';' ORDER BY h.rang)
            FROM systeme.echeance h WHERE h."entrepriseId" = d."entrepriseId" AND h."documentId" = d.id) END AS echeances, p.clos,
       c.email AS acheteur_email, c."adresseElectronique", c."schemaAdresseElectronique",
       p."optionDebitsDepuis", c."adresseLivraison" ->> 'pays' AS pays_livraison, c."adresseLivraison" ->> 'codePostal' AS code_postal_livraison,
       (SELECT json_agg(json_build_array(f.libelle, f.code_motif, f.montant, f.tva, f.categorie, f.montant_ht, f.montant_tva) ORDER BY f.ordre) FROM systeme.document_frais f WHERE f."entrepriseId" = d."entrepriseId" AND f."documentId" = d.id) AS frais,
       (SELECT json_agg(json_build_array(m.categorie, m.texte, m.code_vatex)) FROM systeme.document_motif m WHERE m."entrepriseId" = d."entrepriseId" AND m."documentId" = d.id) AS motifs,
       CASE WHEN d."acompteDeduit" <> 0 THEN systeme.acomptes_de(d."entrepriseId", d.id) END AS acomptes,
       CASE WHEN d."documentOrigineId" IS NOT NULL THEN systeme.origine_de(d."entrepriseId", d.id, d.type, d."documentOrigineId") END AS origine, d."categorieOperation", d.id,
       p."pointsParEuro", p."baseGain", p."valeurPoint", p."validitePointsMois"
FROM societe p
CROSS JOIN "Document" d
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
LEFT JOIN systeme.serie_magasin g ON g."entrepriseId" = d."entrepriseId" AND g."storeId" = d."storeId" AND g.type = d.type
LEFT JOIN LATERAL (
    SELECT s.id, s.derniere_date FROM series s
    WHERE CASE WHEN coalesce(d."serieId", g."serieId") IS NOT NULL THEN s.id = coalesce(d."serieId", g."serieId")
               ELSE CASE d.type WHEN 'DEVIS' THEN s.est_defaut_devis WHEN 'COMMANDE' THEN s.est_defaut_commandes
                                WHEN 'BON_LIVRAISON' THEN s.est_defaut_livraisons WHEN 'FACTURE' THEN s.est_defaut_factures
                                WHEN 'FACTURE_ACOMPTE' THEN s.est_defaut_acomptes WHEN 'AVOIR' THEN s.est_defaut_avoirs
                                ELSE s.est_defaut_tickets END END
    LIMIT 1) s ON true
WHERE d.id = ANY ($1::uuid[]) ORDER BY d.id
FOR NO KEY UPDATE OF d
