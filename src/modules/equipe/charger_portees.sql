-- The scopes of an API key, one a row; none for a session. $1 key.
SELECT unnest(k.scopes) FROM systeme.api_key k WHERE k.id = $1::uuid
