// Carries the precompiled header that every component reuses.
