-- The signed record of a ticket, and its reprints so far. $1 document.
SELECT t.register_id, t.seq, t.cle_id, t.contenu::jsonb ->> 'type',
       (SELECT count(*) FROM systeme.piece_fiscale c
        WHERE c.document_id = $1 AND (c.nature = 'COPIE' OR (c.nature = 'JOURNAL' AND c.contenu::jsonb ->> 'code' = '912'))),
       t.signature
FROM systeme.piece_fiscale t
WHERE t.document_id = $1 AND t.nature = 'TICKET' AND NOT t.ecole
