-- What saving drafts must know. $1 clients, $2 stores, $3 series, one of each a draft. A row each, in their order: does each
-- exist, the VAT regime, the territory, and where the client is.
SELECT EXISTS (SELECT FROM "Client" c WHERE c.id = d.client),
       EXISTS (SELECT FROM "Store" s WHERE s.id = d.store),
       EXISTS (SELECT FROM "SerieDocument" s WHERE s.id = d.serie AND s.active),
       coalesce((SELECT p."regimeTva" FROM "ParametresEntreprise" p), 'REEL_TRIMESTRIEL'),
       (SELECT p.territoire FROM "ParametresEntreprise" p),
       (SELECT json_build_array(c.type, c.pays, c."codePostal", c."numeroTva", c."adresseLivraison" ->> 'pays',
                                c."adresseLivraison" ->> 'codePostal')
        FROM "Client" c WHERE c.id = d.client AND (c.type <> 'PARTICULIER'))
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS d(client, store, serie, rang)
ORDER BY d.rang
