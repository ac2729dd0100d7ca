-- Keeps a received invoice. $1 company, $2 id, $3 syntax, $4 JSON of the invoice, $5 findings, $6 without error,
-- $7 key, $8 source, $9 now. The columns that lists filter and show come out of the JSON.
INSERT INTO systeme.facture_recue ("entrepriseId", id, syntaxe, numero, code_type, date_emission, date_echeance, devise,
    vendeur_nom, vendeur_siren, vendeur_tva, vendeur_adresse, montant_ht, montant_tva, montant_ttc, net_a_payer,
    contenu, constats, conforme, cle_doublon, source, recue_at)
SELECT $1, $2, $3, c ->> 'numero', c ->> 'codeType', (c ->> 'dateEmission')::date, (c ->> 'dateEcheance')::date,
       c ->> 'devise', c #>> '{vendeur,nom}', c #>> '{vendeur,siren}', c #>> '{vendeur,numeroTva}',
       c #>> '{vendeur,adresseElectronique}', (c ->> 'montant_ht')::numeric, (c ->> 'montant_tva')::numeric,
       (c ->> 'montant_ttc')::numeric, (c ->> 'net_a_payer')::numeric, c, $5::jsonb, $6, $7, $8, $9
FROM (SELECT $4::jsonb) AS lu(c)
