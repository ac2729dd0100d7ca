-- Every company with its time zone, in the order of their ids. No parameter.
SELECT t.id, t.fuseau FROM systeme.tenants_with_zone() AS t
