-- Holds that deposits are neither deducted twice nor asked beyond their order (R-DOC-5); raises 40001. $1 tenant, $2
-- document that is being issued.
SELECT systeme.check_acomptes($1, $2)
