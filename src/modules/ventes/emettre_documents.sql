-- Numbers and freezes documents of one seller (R-DOC-1, R-DOC-2): the last statement of its transaction but for the audit
-- lines. $1 tenant, $2 snapshot of the seller, $3 the documents in the order of their series and dates. A row each.
SELECT i.id, i.numero, encode(i.empreinte, 'hex'), i.version
FROM systeme.issue_documents($1::uuid, $2::jsonb, $3::systeme.document_emis[]) i
