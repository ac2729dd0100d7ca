-- The texts that the company wrote. No parameter.
SELECT m.genre, m.sujet, m.texte FROM systeme.courriel_modele m ORDER BY m.genre
