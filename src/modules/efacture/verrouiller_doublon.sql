-- Two arrivals of one invoice wait for each other. $1 company and key of the invoice.
SELECT pg_advisory_xact_lock(hashtextextended($1, 0))
