-- What a mail about these documents may say, and what was sent before, in the order of their ids. $1 documents.
SELECT d.id, d.type, d.statut, d.numero, d."dateEmission", d."dateEcheance", d.montant_ttc, d.reste_a_payer, d.objet,
       coalesce(d.destinataire->>'nom', c."raisonSociale", trim(coalesce(c.prenom, '') || ' ' || c.nom), '') AS client,
       c.email, coalesce(c.type, 'PARTICULIER') AS type_client, coalesce(d.emetteur->>'nom', p."raisonSociale", e.nom) AS emetteur,
       p.iban, p."tauxPenalites"::text, d."statutReglement",
       coalesce((SELECT max(right(k.genre, 1)::int) FROM systeme.courriel k
                 WHERE k."entrepriseId" = d."entrepriseId" AND k."documentId" = d.id AND k.genre LIKE 'RELANCE\__'), 0) AS niveau,
       (SELECT max((k."createdAt" AT TIME ZONE p."fuseauHoraire")::date) FROM systeme.courriel k
        WHERE k."entrepriseId" = d."entrepriseId" AND k."documentId" = d.id AND k.genre LIKE 'RELANCE\__') AS relance_le,
       (SELECT s.date FROM systeme.suivi_reglement s
        WHERE s."entrepriseId" = d."entrepriseId" AND s."documentId" = d.id AND s.nature = 'PROMESSE'
        ORDER BY s.id DESC LIMIT 1) AS promesse,
       coalesce((SELECT max(k.envoi) FROM systeme.courriel k
                 WHERE k."entrepriseId" = d."entrepriseId" AND k."documentId" = d.id AND k.genre = d.type), 0) AS envois
FROM "Document" d
JOIN "Entreprise" e ON e.id = d."entrepriseId"
JOIN "ParametresEntreprise" p ON p."entrepriseId" = d."entrepriseId"
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
WHERE d.id = ANY ($1::uuid[])
ORDER BY d.id
