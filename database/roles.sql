-- The roles of MyProPartner, made before the migrations; running it again changes nothing.
-- Neither owns anything nor bypasses row-level security. A password, where one is needed, is set by the operator.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'MyProPartner_application') THEN
        CREATE ROLE "MyProPartner_application" LOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'MyProPartner_public') THEN
        CREATE ROLE "MyProPartner_public" LOGIN;
    END IF;
END
$$;
-- JIT costs more than it gives on the short statements of a server.
ALTER ROLE "MyProPartner_application" SET jit = off;
ALTER ROLE "MyProPartner_public" SET jit = off;
-- The statements are ours and known: a plan that suits every value is made once, instead of at each of the first calls
-- and whenever it seems a little cheaper. It is a tenth of the work of issuing a document.
ALTER ROLE "MyProPartner_application" SET plan_cache_mode = force_generic_plan;
