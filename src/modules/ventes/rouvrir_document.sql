-- Makes a sent quote a draft again, version n+1: the trigger keeps its number for it. $1 quote.
UPDATE "Document" SET statut = 'BROUILLON', "valideAt" = NULL, "envoyeAt" = NULL, empreinte = NULL,
    "empreintePrecedente" = NULL, emetteur = NULL, destinataire = NULL, mentions = NULL
WHERE id = $1
RETURNING version, "numeroVersion", "numeroReserve"
