-- The clients that an import creates, and the trace that undoes it. $1 tenant, $2 import, $3 rows. The trace holds no
-- personal data: the version tells whether the client has changed since.
WITH demande AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS d(
        rang int, id uuid, type text, nom text, prenom text, "raisonSociale" text, email text, telephone text,
        adresse text, "codePostal" text, ville text, pays text, siret text, siren text, "numeroTva" text, notes text,
        tags text[])
), trace AS (
    INSERT INTO systeme.import_row ("entrepriseId", batch_id, rang, verdict, modele_id, after)
    SELECT $1, $2, d.rang, 'CREATE', d.id, '{"version":1}' FROM demande d
)
INSERT INTO "Client" ("entrepriseId", id, type, nom, prenom, "raisonSociale", email, telephone, adresse, "codePostal",
                      ville, pays, siret, siren, "numeroTva", notes, tags)
SELECT $1, d.id, d.type, d.nom, d.prenom, d."raisonSociale", d.email, d.telephone, d.adresse, d."codePostal",
       d.ville, d.pays, d.siret, d.siren, d."numeroTva", d.notes, d.tags
FROM demande d
