-- Why: the electronic invoice is kept in both syntaxes, CII (kind XML) and UBL, one file of each per document.
-- Safe on live data: widens a check; the new index is built on the few files of documents before the old one goes.
-- Undo: delete the files of kind UBL, restore the check and the index of 0012.

ALTER TABLE systeme.file DROP CONSTRAINT file_kind_valeurs;
ALTER TABLE systeme.file ADD CONSTRAINT file_kind_valeurs
    CHECK (kind IN ('PDF', 'XML', 'UBL', 'LOGO', 'IMPORT', 'IMAGE'));
COMMENT ON COLUMN systeme.file.kind IS 'Nature : PDF, XML (CII), UBL, LOGO, IMPORT, IMAGE.';
-- Guards, and serves the download: one file of each kind per document and version.
CREATE UNIQUE INDEX file_piece_kind_unique ON systeme.file ("entrepriseId", modele, modele_id, kind, numero_version)
    WHERE kind IN ('PDF', 'XML', 'UBL');
DROP INDEX systeme.file_piece_unique;
