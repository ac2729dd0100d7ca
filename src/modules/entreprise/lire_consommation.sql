-- The plan and what is used of it. $1 first day of the month. One row.
SELECT e.plan, coalesce(u.documents, 0), coalesce(u.questions, 0), coalesce(u.emails, 0), coalesce(u.sms, 0),
       (SELECT count(*) FROM "User" p WHERE p."entrepriseId" = e.id AND p.status <> 'SUSPENDU'),
       (SELECT count(*) FROM "Store" s WHERE s."entrepriseId" = e.id AND s.status = 'ACTIF'),
       (SELECT count(*) FROM "Client" c WHERE c."entrepriseId" = e.id),
       (SELECT count(*) FROM "Article" a WHERE a."entrepriseId" = e.id)
FROM "Entreprise" e
LEFT JOIN "UsageCounter" u ON u."entrepriseId" = e.id AND u.periode = $1::date
