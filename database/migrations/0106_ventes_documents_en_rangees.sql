-- Why: new documents and the VAT of those issued reach the database as arrays of rows like their lines (0052), which it takes
--      apart faster than JSON and than an array for each column.
-- Safe on live data: creates two types.
-- Undo: DROP TYPE systeme.nouveau_document, systeme.tva_emise.

-- The program writes the fields of these types by their place: their order is that of the writer in the program.
CREATE TYPE systeme.nouveau_document AS (
    id uuid, "createdById" uuid, type text, "clientId" uuid, "storeId" uuid, "serieId" uuid, objet text, notes text,
    conditions text, "referenceClient" text, "dateEmission" date, "dateEcheance" date, "dateValidite" date,
    "dateLivraison" date, "modePrix" text, remise numeric, "remiseType" text, montant_ht numeric, montant_tva numeric,
    montant_ttc numeric, "acompteDeduit" numeric, montant_paye numeric, "documentOrigineId" uuid,
    "registerSessionId" uuid, "createdAt" timestamptz);
COMMENT ON TYPE systeme.nouveau_document IS 'Document à écrire (ventes/inserer_documents.sql).';

CREATE TYPE systeme.tva_emise AS (
    "documentId" uuid, ordre integer, categorie text, taux numeric, base numeric, montant numeric, motif text,
    code_vatex text);
COMMENT ON TYPE systeme.tva_emise IS 'TVA d''un document émis, par catégorie et taux (ventes/inserer_tva.sql).';
