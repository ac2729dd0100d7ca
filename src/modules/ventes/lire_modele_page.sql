-- What the pages of the company show: one row, of defaults where nothing was chosen.
SELECT coalesce(m.reference, true), coalesce(m.unite, true), coalesce(m.remise, true), coalesce(m.qr, true),
       coalesce(m."introductionDevis", ''), coalesce(m."finDevis", ''), coalesce(m."introductionFacture", ''),
       coalesce(m."finFacture", '')
FROM (SELECT) defaut
LEFT JOIN systeme.modele_page m ON true
