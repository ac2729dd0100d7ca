-- An article as its ledger is headed. $1 article.
SELECT a.id, a.reference, a.nom, a.stock_actuel, a."coutMoyen" FROM "Article" a WHERE a.id = $1
