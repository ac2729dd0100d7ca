-- Why: the fingerprint of a document is made from what is stored, so that it can be made again and compared. Documents
--      issued before were fingerprinted from values that are not all kept: their chain is proven, their content is not,
--      and `doctor` must know which they are.
-- Safe on live data: creates a table, reads the issued documents once.
-- Undo: DROP TABLE systeme.document_non_verifiable.

CREATE TABLE systeme.document_non_verifiable (
    "entrepriseId" uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    CONSTRAINT document_non_verifiable_pk PRIMARY KEY ("entrepriseId", "documentId"),
    CONSTRAINT document_non_verifiable_document_fk FOREIGN KEY ("entrepriseId", "documentId")
        REFERENCES "Document" ("entrepriseId", id)
);
COMMENT ON TABLE systeme.document_non_verifiable IS 'Documents émis par une version qui ne savait pas recalculer leur empreinte ; la liste ne grandit jamais.';
COMMENT ON COLUMN systeme.document_non_verifiable."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.document_non_verifiable."documentId" IS 'Document.';
INSERT INTO systeme.document_non_verifiable ("entrepriseId", "documentId")
    SELECT "entrepriseId", id FROM "Document" WHERE statut <> 'BROUILLON';
ALTER TABLE systeme.document_non_verifiable ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.document_non_verifiable FORCE ROW LEVEL SECURITY;
CREATE POLICY document_non_verifiable_tenant ON systeme.document_non_verifiable
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER document_non_verifiable_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.document_non_verifiable
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
