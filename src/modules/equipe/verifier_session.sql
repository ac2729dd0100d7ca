-- Sets the company of the transaction and proves that a session still holds. $1 tenant, $2 session, $3 now. The version of
-- what it may do, or NULL.
SELECT systeme.enter_session($1::uuid, $2::uuid, $3::timestamptz)
