-- Keeps a quote as it is before it is reopened: document, lines, VAT. $1 quote.
INSERT INTO systeme.document_version ("entrepriseId", "documentId", "numeroVersion", numero, empreinte, contenu)
SELECT d."entrepriseId", d.id, d."numeroVersion", d.numero, d.empreinte,
       to_jsonb(d) - 'recherche' || jsonb_build_object(
           'lignes', (SELECT coalesce(jsonb_agg(to_jsonb(l) - 'entrepriseId' ORDER BY l.ordre), '[]') FROM "LigneDocument" l
                      WHERE l."documentId" = d.id),
           'tva', (SELECT coalesce(jsonb_agg(to_jsonb(t) - 'entrepriseId' ORDER BY t.ordre), '[]') FROM systeme.document_tva t
                   WHERE t."documentId" = d.id))
FROM "Document" d
WHERE d.id = $1
