-- Why: what holds a secret keeps neither its answer nor a fingerprint of its body (Command::secret): the comments say so.
-- Safe on live data: yes, comments only. What older programs kept goes with its 48 hours.
-- Undo: set the comments of 0012_systeme_technique.sql again.

COMMENT ON COLUMN systeme.idempotency.request_sha256 IS 'Empreinte de la méthode, du chemin et du corps ; sans le corps quand il tient à un secret.';
COMMENT ON COLUMN systeme.idempotency.headers IS 'En-têtes propres à la réponse, « nom: valeur », un par ligne ; vide quand la réponse tient à un secret.';
COMMENT ON COLUMN systeme.idempotency.body IS 'Corps de la réponse ; vide quand elle tient à un secret.';
