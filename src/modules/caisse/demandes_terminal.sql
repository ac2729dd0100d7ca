-- What terminals accepted of these demands; a tender bears the identifier of its demand. $1 demands.
SELECT d.id, d.montant FROM systeme.paiement_terminal d WHERE d.id = ANY ($1::uuid[]) AND d.statut = 'ACCEPTE'
