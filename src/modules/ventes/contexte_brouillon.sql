-- What saving a draft must know. $1 client, $2 store, $3 serie. One row: does each exist, the VAT regime, the territory,
-- and where the client is.
SELECT EXISTS (SELECT FROM "Client" c WHERE c.id = $1::uuid),
       EXISTS (SELECT FROM "Store" s WHERE s.id = $2::uuid),
       EXISTS (SELECT FROM "SerieDocument" s WHERE s.id = $3::uuid AND s.active),
       coalesce((SELECT p."regimeTva" FROM "ParametresEntreprise" p), 'REEL_TRIMESTRIEL'),
       (SELECT p.territoire FROM "ParametresEntreprise" p),
       (SELECT json_build_array(c.type, c.pays, c."codePostal", c."numeroTva", c."adresseLivraison" ->> 'pays',
                                c."adresseLivraison" ->> 'codePostal')
        FROM "Client" c WHERE c.id = $1::uuid AND (c.type <> 'PARTICULIER'))
