-- A count, alone, to end it. $1 count.
SELECT n.numero, n.statut, n.portee, n.aveugle, n."storeId" FROM systeme.inventaire n WHERE n.id = $1 FOR UPDATE
