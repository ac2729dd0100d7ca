-- Adds what arrived of each article. $1 transfer, $2 articles, $3 received, $4 damaged, $5 missing, $6 reasons.
UPDATE "StockTransferItem" i SET "quantiteRecue" = i."quantiteRecue" + e.recue, "quantiteEndommagee" = i."quantiteEndommagee" + e.endommagee,
    "quantiteManquante" = i."quantiteManquante" + e.manquante, motif = left(nullif(concat_ws(' ; ', i.motif, e.motif), ''), 500)
FROM unnest($2::uuid[], $3::int[], $4::int[], $5::int[], $6::text[]) AS e(article, recue, endommagee, manquante, motif)
WHERE i."transferId" = $1 AND i."articleId" = e.article
