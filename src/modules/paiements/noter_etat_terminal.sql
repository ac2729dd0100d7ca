-- What a terminal answered. $1 terminal, $2 state.
UPDATE "Terminal" SET status = $2 WHERE id = $1 AND status <> $2
