-- Every company. No parameter.
SELECT t FROM systeme.tenants() AS t
