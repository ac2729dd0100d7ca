-- Why: VAT report, aged balance, client accounts and the FEC read every document issued in a period, but few of its columns:
--      beside the rows, each of a kilobyte, those columns are a tenth of the pages, and the rows are left alone.
-- Safe on live data: makes one index (two seconds for a million documents).
-- Undo: DROP INDEX document_pieces_idx.

-- Serves: systeme.tva_facturee, tva_encaissee and mouvement_client, by date, without the rows. A draft is not in it: an
-- issue adds one entry, and only columns that issuing freezes are kept.
CREATE INDEX document_pieces_idx ON "Document" ("entrepriseId", "dateEmission", id)
    INCLUDE (type, "tvaExigibilite", "documentOrigineId", "clientId", "netAPayer")
    WHERE numero IS NOT NULL AND type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET');
