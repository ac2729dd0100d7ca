-- Sets the company of the transaction, proves that an API key still holds, and notes its use once a minute at most.
-- $1 tenant, $2 key, $3 now. The version of what it may do, or NULL.
SELECT systeme.enter_key($1::uuid, $2::uuid, $3::timestamptz)
