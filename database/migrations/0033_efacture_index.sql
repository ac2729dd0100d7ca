-- Why: the inbox of one seller, and what is wrong in the inbox, were found by reading the inbox whole.
-- Safe on live data: makes two small indexes.
-- Undo: DROP INDEX systeme.facture_recue_vendeur_idx, systeme.facture_recue_erreurs_idx.

-- Serves: the inbox of one seller, newest first.
CREATE INDEX facture_recue_vendeur_idx ON systeme.facture_recue ("entrepriseId", vendeur_siren, id DESC);
-- Serves: the invoices received with errors, newest first; they are few.
CREATE INDEX facture_recue_erreurs_idx ON systeme.facture_recue ("entrepriseId", id DESC) WHERE NOT conforme;
