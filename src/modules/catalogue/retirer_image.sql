-- Leaves an article without an image. $1 tenant, $2 article.
UPDATE "Article" SET image = NULL WHERE "entrepriseId" = $1::uuid AND id = $2::uuid
