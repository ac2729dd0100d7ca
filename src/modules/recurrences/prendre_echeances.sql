-- Takes turns of a recurring document, each once. $1 company, $2 template, $3 first rank, $4 dates, $5 now.
INSERT INTO systeme.recurrence_echeance ("entrepriseId", "modeleId", rang, date, demande, mode, destinataires, "createdAt")
SELECT $1::uuid, m.id, $3::int + (d.n - 1)::int, d.date, m.demande, m.mode, m.destinataires, $5::timestamptz
FROM systeme.modele_recurrent m CROSS JOIN unnest($4::date[]) WITH ORDINALITY AS d(date, n)
WHERE m.id = $2::uuid
ON CONFLICT DO NOTHING
