-- The last closed day of the company; NULL when nothing is closed. One row.
SELECT max(p."jusquAu") FROM systeme.periode_close p
