-- Every table of a company enables and forces row-level security and has a policy; the roles that serve requests
-- neither own anything, nor bypass row-level security, nor can become somebody who does.
SELECT n.nspname || '.' || c.relname AS objet, 'cloisonnement absent ou non forcé' AS faute
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname IN ('public', 'systeme') AND c.relkind IN ('r', 'p')
  AND (EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'entrepriseId'
                                           AND NOT a.attisdropped)
       OR c.relname = 'Entreprise')
  AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
UNION ALL
SELECT r.rolname, 'rôle superutilisateur ou qui contourne le cloisonnement'
FROM pg_roles r
WHERE r.rolname IN ('MyProPartner_application', 'MyProPartner_public') AND (r.rolsuper OR r.rolbypassrls)
UNION ALL
SELECT r.rolname, 'rôle propriétaire de ' || c.oid::regclass
FROM pg_roles r JOIN pg_class c ON c.relowner = r.oid
WHERE r.rolname IN ('MyProPartner_application', 'MyProPartner_public')
UNION ALL
SELECT r.rolname, 'rôle membre de ' || o.rolname
FROM pg_roles r
JOIN pg_auth_members m ON m.member = r.oid
JOIN pg_roles o ON o.oid = m.roleid
WHERE r.rolname IN ('MyProPartner_application', 'MyProPartner_public')
  AND (o.rolsuper OR o.rolbypassrls OR EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                                               WHERE c.relowner = o.oid AND n.nspname IN ('public', 'systeme')))
