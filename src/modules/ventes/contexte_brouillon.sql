-- What saving a draft must know. $1 client, $2 store, $3 serie. One row: does each exist, and the VAT regime.
SELECT EXISTS (SELECT FROM "Client" c WHERE c.id = $1::uuid),
       EXISTS (SELECT FROM "Store" s WHERE s.id = $2::uuid),
       EXISTS (SELECT FROM "SerieDocument" s WHERE s.id = $3::uuid AND s.active),
       coalesce((SELECT p."regimeTva" FROM "ParametresEntreprise" p), 'REEL_TRIMESTRIEL')
