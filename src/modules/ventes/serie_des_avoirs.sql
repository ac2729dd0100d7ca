-- The default series of credit notes. One row or none.
SELECT s.id, s.derniere_date FROM "SerieDocument" s WHERE s.est_defaut_avoirs AND s.active
