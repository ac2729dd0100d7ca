-- Ends the invoice that another one replaces (384); raises 40001 when it may not be. $1 tenant, $2 the old invoice, $3
-- author.
SELECT systeme.supersede_document($1, $2, $3)
