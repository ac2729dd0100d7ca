-- The columns that refer to the id of a model, as SQL names. $1 model.
SELECT format('%I.%I', n.nspname, t.relname), format('%I', f.attname)
FROM pg_constraint c
JOIN pg_class t ON t.oid = c.conrelid
JOIN pg_namespace n ON n.oid = t.relnamespace
JOIN pg_attribute i ON i.attrelid = c.confrelid AND i.attname = 'id'
JOIN pg_attribute f ON f.attrelid = c.conrelid AND f.attnum = c.conkey[array_position(c.confkey, i.attnum)]
WHERE c.contype = 'f' AND c.conparentid = 0 AND c.confrelid = format('public.%I', $1::text)::regclass
ORDER BY t.relname, f.attname
