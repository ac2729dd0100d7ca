-- An article with its image, which may be missing. $1 article.
SELECT f.bytes, f.media_type, f.id
FROM "Article" a
LEFT JOIN systeme.file f ON f."entrepriseId" = a."entrepriseId" AND f.id = a.image AND f.kind = 'IMAGE'
WHERE a.id = $1::uuid
