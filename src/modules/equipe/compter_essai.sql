-- Counts one try. $1 key, $2 now, $3 length of the window in seconds, $4 tries allowed in it.
-- Gives the seconds to wait, 0 when the try may be made.
INSERT INTO systeme.login_attempt AS a (key, window_start, failures)
VALUES ($1::bytea, $2::timestamptz, 1)
ON CONFLICT (key) DO UPDATE SET
    window_start = CASE WHEN a.window_start < $2::timestamptz - make_interval(secs => $3::int)
                        THEN $2::timestamptz ELSE a.window_start END,
    failures = CASE WHEN a.window_start < $2::timestamptz - make_interval(secs => $3::int)
                    THEN 1 ELSE a.failures + 1 END
RETURNING CASE WHEN a.failures <= $4::int THEN 0
               ELSE greatest(1, ceil(extract(epoch FROM a.window_start - $2::timestamptz) + $3::int))::int END
