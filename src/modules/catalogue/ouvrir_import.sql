-- Says, until the end of the transaction, that an import or its undoing writes (systeme.en_import).
SELECT set_config('app.import', 'oui', true)
