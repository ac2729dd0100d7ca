-- Numbers and freezes a document (R-DOC-1, R-DOC-2): the last statement of its transaction but for the audit line.
SELECT i.numero, encode(i.empreinte, 'hex'), i.version
FROM systeme.issue_document($1::uuid, $2::uuid, NULL, $3::uuid, $4::date, $5, $6::bytea, $7::timestamptz, $8::date,
    $9::numeric, $10::numeric, $11::numeric, $12::numeric, $13::numeric, $14::numeric, $15, $16, $17, $18, $19,
    $20::jsonb, $21::jsonb, $22) i
