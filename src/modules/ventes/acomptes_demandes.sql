-- Deposits asked on a quote or an order so far, drafts included, less their credit notes. $1 tenant, $2 the order.
SELECT systeme.acomptes_demandes($1, $2, true)
