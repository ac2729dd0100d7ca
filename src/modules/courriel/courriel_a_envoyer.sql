-- A mail to hand over, with what its attachment is called. $1 mail.
SELECT k."documentId", k.expediteur, k."nomExpediteur", k."repondreA", array_to_json(k.a)::text, array_to_json(k.cc)::text,
       k.sujet, k.texte, k."avecPdf", to_char(k."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), d.numero, d.type
FROM systeme.courriel k JOIN "Document" d ON d."entrepriseId" = k."entrepriseId" AND d.id = k."documentId"
WHERE k.id = $1::uuid
