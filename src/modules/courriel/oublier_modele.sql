-- Goes back to the program's text of a kind. $1 kind.
DELETE FROM systeme.courriel_modele WHERE genre = $1::text
